using System.Linq;
using CustomerTiering.Customers.Ledger;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Five indicators: amount spent and purchase count over one period, credit (payment record and rating), length of relationship, complexity of needs.</summary>
public class Clause_Standard
{
    [Theory]
    [InlineData("spending", "annual-purchase")]
    [InlineData("frequency", "purchase-frequency")]
    [InlineData("credit", "payment-punctuality, credit-rating")]
    [InlineData("relationship", "length-of-relationship")]
    [InlineData("needs", "needs-complexity")]
    public void Scores_each_of_the_five(string aspect, string indicators)
        => Assert.Equal(indicators, string.Join(", ", Presets.ServiceLevels.Scoring.Indicators.Where(i => i.Aspect == aspect).Select(static i => i.Indicator.Id)));

    [Fact]
    public void Scores_nothing_else()
        => Assert.Equal(["credit", "frequency", "needs", "relationship", "spending"], Presets.ServiceLevels.Scoring.Indicators.Select(static i => i.Aspect).Distinct().Order());

    [Fact]
    public void Measures_amount_and_count_over_the_same_twelve_months()
    {
        var ledger = new LedgerIndicators(ServiceLevels.AsOf);
        ledger.Add(LedgerLine.Order("C1", "1", new LocalDate(2025, 6, 30), 900));
        ledger.Add(LedgerLine.Order("C1", "2", new LocalDate(2025, 7, 1), 100));
        ledger.Add(LedgerLine.Order("C1", "3", new LocalDate(2026, 6, 30), 50));
        var facts = ledger.FactsOf("C1")!.Build();

        Assert.Equal((150m, 2m), (facts.AnnualPurchase, facts.PurchaseFrequency));
    }

    [Fact]
    public void Counts_the_payment_record_even_where_nobody_has_rated_the_credit()
    {
        var prompt = ServiceLevels.Decide(null, ServiceLevels.Level2.With(static f => (f.CreditRating, f.PaymentPunctuality) = (null, 1))).Score;
        var late = ServiceLevels.Decide(null, ServiceLevels.Level2.With(static f => (f.CreditRating, f.PaymentPunctuality) = (null, 0.5m))).Score;

        Assert.True(prompt > late);
    }

    [Fact]
    public void Says_that_weights_and_scales_are_ours()
        => Assert.All(Presets.ServiceLevels.Scoring.Indicators, static i => Assert.Equal(("standard", Basis.Default), (i.Clause, i.Basis)));
}
