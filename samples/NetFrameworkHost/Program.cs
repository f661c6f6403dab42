// An ERP on .NET Framework 4.8, written in C# 7.3. The same source runs on .NET 10 and prints the same bytes.
using System;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace NetFrameworkHost
{
    internal static class Program
    {
        private static readonly DateTime AsOf = new DateTime(2026, 1, 1);

        private static readonly FlagIndicator AgreementSigned = Indicator.Flag("agreement-signed");

        private static void Main()
        {
            GradeThePortfolio();
            GradeByARuleOfOurOwn();
        }

        // 1. An engine, a portfolio, decisions. A decision's hash covers all that was decided and by what.
        private static void GradeThePortfolio()
        {
            var engine = TieringEngine.Create(Presets.ForeignTrade);
            var decisions = engine.DecideAll(Portfolio.Read(AsOf)).Select(result => result.Decision).ToList();

            Console.WriteLine(FormattableString.Invariant($"{decisions.Count} customers graded by {engine.Policy.Id} as of {AsOf:yyyy-MM-dd}"));
            foreach (var decision in decisions)
                Console.WriteLine("{0} {1} {2}", decision.Customer, TierOf(decision), decision.Hash());
        }

        // 2. A fact that only this ERP knows, a rule that reads it, and an engine from the container.
        private static void GradeByARuleOfOurOwn()
        {
            var services = new ServiceCollection();
            services.AddCustomerTiering(tiering => tiering
                .UsePolicy(Presets.ForeignTrade)
                .AddIndicators(AgreementSigned)
                .EditRules(rules => rules.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>(
                    "unsigned-stays",
                    "nobody rises without a signed agreement",
                    c => c.Change == ChangeKind.Promote && c.Facts[AgreementSigned] == false,
                    c => ChangeLimit.NoPromotion))));

            using (var provider = services.BuildServiceProvider())
            {
                var engine = provider.GetRequiredService<TieringEngine>();
                var facts = new CustomerFactsBuilder
                {
                    Id = "C-1001",
                    HasPurchased = true,
                    AnnualPurchase = 412000m,
                    ProfitContribution = 61500.50m,
                    PurchaseFrequency = 14,
                    LengthOfRelationship = 40,
                    GrowthPotential = 81,
                    [AgreementSigned] = false,
                };
                var standing = new StandingBuilder { Tier = "C" }.HeldSince(new DateTime(2024, 7, 1)).Build();
                var decision = engine.Decide(facts.Build(), standing, AsOf);

                Console.WriteLine();
                Console.WriteLine(engine.Explain(decision));
                Console.WriteLine();
                Console.WriteLine("{0} {1} {2}", decision.Customer, TierOf(decision), decision.Hash());
            }
        }

        private static string TierOf(Decision decision)
        {
            return decision.ProposedTier == null ? "-" : decision.ProposedTier.Code;
        }
    }
}
