using System;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Tiers;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace CustomerTiering.DependencyInjection;

public class AddCustomerTieringTests
{
    private static readonly ServiceProviderOptions Validated = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void Resolves_one_engine_that_decides_by_the_policy()
    {
        using var provider = Services(static b => b.UsePolicy(Presets.ForeignTrade)).BuildServiceProvider(Validated);

        var engine = provider.GetRequiredService<TieringEngine>();
        var prospect = new CustomerFactsBuilder
        {
            Id = "C1", AnnualPurchase = 0, ProfitContribution = 0, PurchaseFrequency = 0, GrowthPotential = 50, HasPurchased = false,
        }.Build();

        Assert.Equal("D", engine.Decide(prospect, Standing.None, new LocalDate(2026, 1, 1)).ProposedTier?.Code);
        Assert.Same(engine, provider.GetRequiredService<TieringEngine>());
    }

    [Fact]
    public void Registers_the_engine_once_however_often_it_is_called()
    {
        var services = Services(static b => b.UsePolicy(Presets.ForeignTrade));
        var before = services.Count;

        services.AddCustomerTiering(static b => b.UsePolicy(Presets.ForeignTrade)).AddCustomerTiering(static _ => { });

        Assert.Equal(before, services.Count);
        Assert.Single(services, static d => d.ServiceType == typeof(TieringEngine) && d.Lifetime == ServiceLifetime.Singleton);
    }

    [Fact]
    public void Adds_up_the_configurations_of_several_calls()
    {
        var services = Services(static b => b.EditRules(static rules => rules.For(Areas.ChangeLimits).Remove("no-promotion-on-doubtful-facts")))
            .AddCustomerTiering(static b => b.UsePolicy(Presets.ForeignTrade))
            .AddCustomerTiering(static b => b.EditRules(static rules => rules.For(Areas.ChangeLimits).Remove("no-demotion-on-missing-facts")));
        using var provider = services.BuildServiceProvider(Validated);

        Assert.Empty(provider.GetRequiredService<TieringEngine>().Policy.Changes.Limits);
    }

    [Fact]
    public void Counts_once_what_is_given_twice()
    {
        var template = new RuleTemplate<TierCase, TierBound>("cap-signed", "caps", static c => c.Score > 1, static c => TierBound.AtMost(c.ScoredTier));
        void Module(CustomerTieringBuilder b) => b
            .UsePolicyJson(Presets.TextOf("foreign-trade"))
            .AddTemplate(Areas.TierBounds, template)
            .AddIndicators(Indicators.Region)
            .UseEvaluator(new CompiledEvaluatorFactory())
            .EditRules(RemoveDoubtfulFacts);

        using var provider = Services(Module).AddCustomerTiering(Module).BuildServiceProvider(Validated);

        Assert.Single(provider.GetRequiredService<TieringEngine>().Policy.Changes.Limits);
    }

    [Fact]
    public void Takes_a_text_and_the_policy_made_of_it_for_one()
    {
        using var provider = Services(static b => b.UsePolicy(Presets.ForeignTrade).UsePolicyJson(Presets.TextOf("foreign-trade")))
            .BuildServiceProvider(Validated);

        Assert.Equal(Presets.ForeignTrade.Hash, provider.GetRequiredService<TieringEngine>().Policy.Hash);
    }

    [Fact]
    public void Refuses_two_different_policies_at_once_naming_both()
    {
        var other = Presets.TextOf("foreign-trade").Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal);
        var services = Services(static b => b.UsePolicy(Presets.ForeignTrade));

        var refusal = Assert.Throws<ConflictingPoliciesException>(() => services.AddCustomerTiering(b => b.UsePolicyJson(other)));

        Assert.Equal(
            $"different policies are set: `foreign-trade` version `1` (hash {Presets.ForeignTrade.Hash[..8]}) and `foreign-trade` version `2` (hash {TieringPolicy.Parse(other).Hash[..8]}); keep one of them for an engine",
            refusal.Message);
    }

    [Fact]
    public void Refuses_two_kinds_of_evaluator()
    {
        var services = Services(static b => b.UseEvaluator(new CompiledEvaluatorFactory()));

        var refusal = Assert.Throws<InvalidOperationException>(() => services.AddCustomerTiering(static b => b.UseEvaluator(new NoEvaluators())));

        Assert.Equal("two kinds of rule evaluator are set; keep one `UseEvaluator`", refusal.Message);
    }

    [Fact]
    public void Uses_the_evaluator_it_is_given()
    {
        var services = new ServiceCollection();

        Assert.Throws<NotSupportedException>(() => services.AddCustomerTiering(static b => b.UsePolicy(Presets.ForeignTrade).UseEvaluator(new NoEvaluators())));
    }

    internal static IServiceCollection Services(Action<CustomerTieringBuilder> configure) => new ServiceCollection().AddCustomerTiering(configure);

    private static void RemoveDoubtfulFacts(RuleEdits rules) => rules.For(Areas.ChangeLimits).Remove("no-promotion-on-doubtful-facts");

    private sealed class NoEvaluators : IRuleEvaluatorFactory
    {
        public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, System.Threading.CancellationToken cancellation = default)
            where TCase : struct, IRuleCase
            => throw new NotSupportedException();
    }
}
