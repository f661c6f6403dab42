using CustomerTiering;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomRules;

/// <summary>The team's engine, and a silver customer that scores enough for gold. A test changes the one thing that it is about.</summary>
internal static class Team
{
    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static readonly TieringEngine Engine = TeamRules.Engine(new TeamSettings(["R7", "R9"], fullContractShare: 0.9m, shortestStay: 6));

    public static Decision Decide(decimal? contracts = 0.6m, string? region = "R1", int monthsInTier = 12)
        => Engine.Decide(
            new CustomerFactsBuilder { Id = "M1", AnnualPurchase = 190000m, PaymentPunctuality = 0.97m, Region = region, [TeamRules.ContractShare] = contracts }.Build(),
            Standing.Imported("silver", AsOf.PlusMonths(-monthsInTier)),
            AsOf);
}
