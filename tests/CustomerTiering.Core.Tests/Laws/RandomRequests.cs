using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Laws;

/// <summary>Makes random customers: known and unknown facts, values at the bounds of the policies, standings of all kinds.</summary>
internal static class RandomRequests
{
    public static readonly LocalDate AsOf = new(2025, 6, 30);

    /// <summary>Gives requests whose standings and pins name tiers of the policy, its former ones included.</summary>
    public static Gen<DecisionRequest> For(TieringPolicy policy)
        => from facts in Facts(policy.Id == "random" ? [-10m, 0m, 24.9m, 25m, 50m, 75m, 80m, 100m, 120m] : [-500m, 0m, 1m, 6m, 12m, 60m, 100m, 50000m, 125000m, 200000m, 1000000m])
           from standing in Standings([.. policy.Tiers.Ladder.Select(static t => t.Code), .. policy.Tiers.Map.Keys])
           from warning in Gen.Elements<int?>(null, 0, 1, 2, 3)
           from happened in Gen.Elements(false, false, false, true)
           from review in Gen.Elements(null, "R1", "R2")
           select new DecisionRequest(facts, standing, AsOf, new CreditStanding(warning), happened ? new ReviewEvent("merger") : null, review);

    private static Gen<CustomerFacts> Facts(decimal[] values)
        => from wealth in Gen.Choose(0, 3)
           from n in Gen.ArrayOf(Number(wealth switch { 0 => values[..(values.Length / 2)], 1 => values[(values.Length / 2)..], _ => values }), 7)
           from growth in Gen.Elements<decimal?>(null, -0.5m, 0.29m, 0.3m, 1m)
           from quarters in Gen.Elements<decimal?>(null, 0m, 1m, 2m, 3m)
           from bought in Gen.Elements<bool?>(true, true, true, false, null)
           from region in Gen.Elements("EU", "US", null)
           from doubtful in Gen.Elements(false, false, false, true)
           select Build(n, growth, quarters, bought, region, doubtful);

    private static CustomerFacts Build(decimal?[] n, decimal? growth, decimal? quarters, bool? bought, string? region, bool doubtful)
    {
        var builder = new CustomerFactsBuilder
        {
            Id = "C1",
            AnnualPurchase = n[0],
            ProfitContribution = n[1],
            PurchaseFrequency = n[2],
            LengthOfRelationship = n[3],
            GrowthPotential = n[4],
            MarketInfluence = n[5],
            Recency = n[6],
            PurchaseGrowth = growth,
            DecliningQuarters = quarters,
            HasPurchased = bought,
            Region = region,
        };
        return doubtful ? builder.From(Indicators.AnnualPurchase, new FactProvenance("erp", null, null, Verification.Unverified)).Build() : builder.Build();
    }

    private static Gen<Standing> Standings(string[] codes)
        => from tier in Gen.Frequency((4, Gen.Elements(codes)), (1, Gen.Constant<string>(null!)))
           from months in Gen.Choose(0, 5)
           from days in Gen.Elements(-1, 0, 1)
           from sinceKnown in Gen.Elements(true, true, true, false)
           from periods in Gen.Choose(0, 3)
           from review in Gen.Elements(null, "R1", "R2")
           from today in Gen.Elements(true, false, false)
           from changedThen in Gen.Elements(true, false, false, false)
           let reviewedOn = today ? AsOf : AsOf.PlusMonths(-3)
           from pinKind in Gen.Elements(PinKind.Floor, PinKind.Frozen)
           from pinned in Gen.Frequency((1, Gen.Elements(codes)), (3, Gen.Constant<string>(null!)))
           from expires in Gen.Elements(-30, 0, 1, 300)
           select new StandingBuilder
           {
               Tier = tier,
               Since = tier is null || !sinceKnown ? null : changedThen ? reviewedOn : AsOf.PlusMonths(-months).PlusDays(days),
               PeriodsBelow = periods,
               LastReview = review,
               LastReviewOn = reviewedOn,
               Pin = pinned is null ? null : new TierPin(pinKind, pinned, "head of sales", AsOf.PlusDays(expires)),
               Owner = "Li",
               CreditWarningLevel = periods,
               Version = months,
           }.Build();

    private static Gen<decimal?> Number(decimal[] values) => Gen.Frequency((6, Gen.Elements(values).Select(static v => (decimal?)v)), (1, Gen.Constant<decimal?>(null)));
}
