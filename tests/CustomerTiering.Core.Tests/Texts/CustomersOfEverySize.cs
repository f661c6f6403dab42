using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Texts;

/// <summary>Customers of every size and standing by a policy's own scorecard, so that each of its rules is tried on many.</summary>
internal static class CustomersOfEverySize
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    /// <summary>Makes the customers, whose ids are numbers.</summary>
    public static IReadOnlyList<DecisionRequest> Of(TieringPolicy policy)
    {
        var requests = new List<DecisionRequest>();
        string Id() => (requests.Count + 1).ToString(CultureInfo.InvariantCulture);
        var events = policy.Changes.Events.Select(static e => (ReviewEvent?)new ReviewEvent(e.Id, Day.PlusDays(-20), Day.PlusDays(-10))).Prepend(null).ToList();
        var best = policy.Tiers.Ladder.Best.Code;
        var standings = policy.Tiers.Ladder.Select(static t => Standing.Imported(t.Code, new LocalDate(2024, 1, 1))).Prepend(Standing.None).ToList();
        standings.Add(new StandingBuilder { Tier = best, Pin = new TierPin(PinKind.Frozen, best, "总经理", Day.PlusDays(90), "战略合作") }.Build());
        standings.Add(new StandingBuilder { Tier = best, Pin = new TierPin(PinKind.Floor, best, "总经理", Day.PlusDays(90)) }.Build());
        for (var size = 0; size <= 10; size++)
        {
            for (var i = 0; i < standings.Count; i++)
                requests.Add(new DecisionRequest(Facts(policy, Id(), size), standings[i], Day, new CreditStanding((size + i) % 3), events[(size + i) % events.Count]));
        }

        requests.Add(new DecisionRequest(new CustomerFactsBuilder { Id = Id() }.Build(), Standing.None, Day));
        return requests;
    }

    /// <summary>Gives a customer of a size from 0 to 10; at some sizes something is not known.</summary>
    private static CustomerFacts Facts(TieringPolicy policy, string id, int size)
    {
        var facts = new CustomerFactsBuilder { Id = id, HasPurchased = size == 5 ? null : size > 1, PurchaseGrowth = (size - 4) / 10m, DecliningQuarters = size < 4 ? 3 : 0, GrowthPotential = size * 10 };
        var left = false;
        foreach (var line in policy.Scoring.Indicators)
        {
            var (worst, best) = (line.Scale.End(!line.Indicator.MoreIsBetter), line.Scale.End(line.Indicator.MoreIsBetter));
            var unknown = !left && line.Weight <= 12 && size % 3 == 1;
            left |= unknown;
            facts[line.Indicator] = unknown ? null : decimal.Round(worst + ((best - worst) * size / 10), line.Indicator.Decimals);
        }

        return facts.Build();
    }
}
