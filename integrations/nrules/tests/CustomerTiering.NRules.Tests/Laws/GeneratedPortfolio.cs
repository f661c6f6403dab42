using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Benchmarks;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.NRules.Laws;

/// <summary>
/// A portfolio for any policy, made from what the policy itself speaks of: unknown facts, values at its bounds and next to them, standings of
/// all kinds. A policy or a fact that comes later needs nothing new here. The same customers in every run.
/// </summary>
internal sealed class GeneratedPortfolio(TieringPolicy policy)
{
    private static readonly LocalDate Day = new(2025, 6, 30);

    private readonly PolicyValues _values = new(policy);
    private readonly string[] _tiers = [.. policy.Tiers.Ladder.Select(static t => t.Code), .. policy.Tiers.Map.Keys];
    private readonly Chance _chance = new(20251124);

    public IEnumerable<DecisionRequest> Customers(int count) => Enumerable.Range(1, count).Select(Customer);

    private DecisionRequest Customer(int number)
    {
        var asOf = Day.PlusDays(_chance.Below(60) - 30);
        var review = One("R1", "R2", null);
        var credit = _chance.InHundred(30) ? null : new CreditStanding(_chance.Below(4));
        var happened = policy.Changes.Events.Count > 0 && _chance.InHundred(20);
        var reviewEvent = happened ? new ReviewEvent(policy.Changes.Events[_chance.Below(policy.Changes.Events.Count)].Id) : null;
        return new(Facts($"C{number}"), Standing(asOf), asOf, credit, reviewEvent, review);
    }

    private CustomerFacts Facts(string id)
    {
        var builder = new CustomerFactsBuilder { Id = id };
        var unknown = One(3, 15, 40);
        foreach (var key in _values.Facts.Where(_ => !_chance.InHundred(unknown)))
        {
            switch (key)
            {
                case NumberIndicator number:
                    builder[number] = Number(number);
                    break;
                case FlagIndicator flag:
                    builder[flag] = _chance.InHundred(75);
                    break;
                case CodeIndicator code:
                    builder[code] = One([.. _values.CodesOf(code.Id), "EU", "other"]);
                    break;
            }

            if (_chance.InHundred(1))
                builder.From(key, new FactProvenance("erp", null, null, Verification.Unverified));
        }

        return builder.Build();
    }

    private decimal Number(NumberIndicator number)
    {
        var (own, all) = _values.NumbersOf(number.Id);
        var values = own.Count > 0 && !_chance.InHundred(10) ? own : all;
        var step = new decimal(1, 0, 0, false, (byte)number.Decimals);
        var at = values[_chance.Below(values.Count)] + (One(-1, 0, 0, 0, 1) * step);
        return _chance.InHundred(30) ? decimal.Round(at * _chance.Below(300) / 100, number.Decimals) : at;
    }

    private Standing Standing(LocalDate asOf)
    {
        if (_chance.InHundred(12))
            return CustomerTiering.Customers.Standing.None;

        var reviewedOn = asOf.PlusMonths(-One(0, 3, 6));
        return new StandingBuilder
        {
            Tier = One(_tiers),
            Since = _chance.InHundred(10) ? null : _chance.InHundred(20) ? reviewedOn : asOf.PlusMonths(-_chance.Below(15)).PlusDays(_chance.Below(3) - 1),
            PeriodsBelow = _chance.Below(4),
            LastReview = One("R1", "R2", null),
            LastReviewOn = reviewedOn,
            Pin = _chance.InHundred(8) ? new TierPin(One(PinKind.Floor, PinKind.Frozen), One(_tiers), "head of sales", asOf.PlusDays(_chance.Below(3) - 1)) : null,
            CreditWarningLevel = _chance.Below(3),
        }.Build();
    }

    private T One<T>(params T[] values) => values[_chance.Below(values.Length)];
}
