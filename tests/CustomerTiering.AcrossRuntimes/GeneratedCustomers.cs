using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.AcrossRuntimes;

/// <summary>An endless list of customers whose facts are known or unknown, large, negative, written with trailing zeros, at and beside the policy's borders.</summary>
internal sealed class GeneratedCustomers(TieringPolicy policy, ulong seed) : IEnumerable<DecisionRequest>
{
    private static readonly LocalDate AsOf = new(2026, 1, 1);

    private readonly FactKey[] _keys = [.. Samples.FactsOf(policy)];
    private readonly string[] _tiers = [.. policy.Tiers.Ladder.Select(tier => tier.Code)];
    private readonly string[] _events = [.. policy.Changes.Events.Select(kind => kind.Id)];

    public IEnumerator<DecisionRequest> GetEnumerator()
    {
        var chance = new Chance(seed);
        for (var i = 0; ; i++)
            yield return new DecisionRequest(Facts(chance, i), Standing(chance), AsOf, Credit(chance), Event(chance), chance.OneIn(3) ? "2025-H2" : null);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CustomerFacts Facts(Chance chance, int number)
    {
        var facts = new CustomerFactsBuilder { Id = chance.Of("K", "ı", "客", "ß\"", "😀") + number.ToString(CultureInfo.InvariantCulture) };
        foreach (var key in _keys)
        {
            if (chance.OneIn(6))
                continue;

            switch (key)
            {
                case NumberIndicator measured:
                    facts[measured] = Number(chance);
                    break;
                case FlagIndicator flag:
                    facts[flag] = chance.OneIn(2);
                    break;
                case CodeIndicator code:
                    facts[code] = chance.Of("EU", "eu", "APAC", "İstanbul", "Straße", "華東");
                    break;
            }
        }

        return facts.Build();
    }

    private static decimal Number(Chance chance)
    {
        var digits = chance.Of(chance.Below(10), chance.Below(120), chance.Below(1_000_000), -chance.Below(100));
        var scaled = new decimal(digits * chance.Of(1, 10, 100)) / chance.Of(1m, 10.0m, 100.00m, 3m);
        return chance.OneIn(4) ? scaled * 1.000m : scaled;
    }

    private Standing Standing(Chance chance)
    {
        if (chance.OneIn(5))
            return Customers.Standing.None;

        return new StandingBuilder
        {
            Tier = chance.OneIn(60) ? "no-such-tier" : chance.Of(_tiers),
            Since = chance.OneIn(5) ? null : AsOf.PlusDays(-chance.Below(900)),
            PeriodsBelow = chance.Below(3),
            LastReview = chance.OneIn(3) ? "2025-H1" : null,
            LastReviewOn = chance.OneIn(3) ? new LocalDate(2025, 7, 1) : null,
            Pin = chance.OneIn(8) ? new TierPin(chance.Of(PinKind.Floor, PinKind.Frozen), chance.Of(_tiers), "sales director", AsOf.PlusDays(chance.Below(3) - 1)) : null,
            CreditWarningLevel = chance.Below(4),
            Version = chance.Below(1000),
        }.Build();
    }

    private static CreditStanding? Credit(Chance chance)
        => chance.OneIn(4) ? null : new CreditStanding(chance.OneIn(5) ? null : chance.Below(4), chance.Of(null, "A", "B"), chance.Of<bool?>(null, true, false));

    private ReviewEvent? Event(Chance chance)
        => _events.Length > 0 && chance.OneIn(10) ? new ReviewEvent(chance.Of(_events), AsOf.PlusDays(-chance.Below(20) - 1), AsOf.PlusDays(-1)) : null;
}
