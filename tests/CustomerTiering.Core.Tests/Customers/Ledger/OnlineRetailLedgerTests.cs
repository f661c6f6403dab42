using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.RealData;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

/// <summary>The expected totals were worked out by a separate program in another language.</summary>
public sealed class OnlineRetailLedgerTests
{
    private static readonly LocalDate AsOf = new(2011, 12, 10);
    private static readonly Lazy<List<LedgerLine>> Lines = new(() => OnlineRetail.Lines().ToList());
    private static readonly Lazy<List<CustomerFacts>> Facts = new(() => Measure(Lines.Value));

    [RealDataFact(OnlineRetail.FileName)]
    public void A_real_ledger_gives_the_totals_that_were_worked_out_apart()
    {
        var facts = Facts.Value;

        Assert.Equal(4372, facts.Count);
        Assert.Equal(7_995_442.464m, facts.Sum(f => f.AnnualPurchase));
        Assert.Equal(17_760m, facts.Sum(f => f.PurchaseFrequency));
        Assert.Equal(403_707m, facts.Sum(f => f.Recency));
        Assert.Equal(29_925m, facts.Sum(f => f.LengthOfRelationship));
        Assert.Equal(37, facts.Count(f => f.AnnualPurchase < 0m));
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void The_largest_customer_and_the_one_with_most_returns_are_as_in_the_ledger()
    {
        var facts = Facts.Value.ToDictionary(f => f.Id);

        var largest = facts["14646.0"];
        Assert.Equal(279_489.02m, largest.AnnualPurchase);
        Assert.Equal(74m, largest.PurchaseFrequency);
        Assert.Equal(2m, largest.Recency);
        Assert.Equal(11m, largest.LengthOfRelationship);
        Assert.Equal(-4_287.63m, facts["17448.0"].AnnualPurchase);
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void Customers_that_bought_only_before_the_window_appear_with_nothing_bought()
    {
        var recent = Lines.Value.Where(l => l.Date >= AsOf.PlusMonths(-12)).Select(l => l.Customer).ToHashSet();
        var gone = Facts.Value.Where(f => !recent.Contains(f.Id)).ToList();

        Assert.Equal(76, gone.Count);
        Assert.All(gone, f => Assert.Equal((0m, 0m), (f.AnnualPurchase, f.PurchaseFrequency)));
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void What_the_ledger_cannot_tell_is_unknown()
    {
        var facts = Facts.Value;

        Assert.All(facts, f => Assert.Null(f.PurchaseGrowth));
        Assert.All(facts, f => Assert.Null(f.PaymentPunctuality));
        Assert.All(facts, f => Assert.Null(f.ProfitContribution));
        Assert.Equal(33, facts.Count(f => f.HasPurchased is null && f.Recency is null));
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void Declining_quarters_are_as_worked_out_apart()
    {
        var runs = Facts.Value.GroupBy(f => f.DecliningQuarters).ToDictionary(g => g.Key ?? -1m, g => g.Count());

        Assert.Equal(new Dictionary<decimal, int> { [0m] = 3271, [1m] = 867, [2m] = 202, [3m] = 32 }, runs);
    }

    private static List<CustomerFacts> Measure(IEnumerable<LedgerLine> lines)
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.AddRange(lines);
        return ledger.Facts().Select(f => f.Build()).ToList();
    }
}
