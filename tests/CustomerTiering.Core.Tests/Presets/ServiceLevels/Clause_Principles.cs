using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Customers are graded by objective, quantifiable indicators: each has a measuring rule, and one entered by hand a scale, a name and a reason.</summary>
public class Clause_Principles
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    [Fact]
    public void Measures_every_indicator_by_a_rule_in_three_languages()
        => Assert.All(Presets.ServiceLevels.Scoring.Indicators, static i => Assert.Equal(Languages, i.Measure.Keys.Order()));

    [Fact]
    public void Says_what_0_50_and_100_mean_of_what_people_enter()
    {
        var byHand = Presets.ServiceLevels.Scoring.Indicators.Where(static i => i.ByHand is not null).ToList();

        Assert.Equal(["credit-rating", "needs-complexity"], byHand.Select(static i => i.Indicator.Id));
        Assert.All(byHand, static i => Assert.Equal([0m, 50m, 100m], i.ByHand!.Scale.Select(static s => s.At)));
        Assert.All(byHand.SelectMany(static i => i.ByHand!.Scale), static s => Assert.Equal(Languages, s.Names.Keys.Order()));
    }

    [Theory]
    [InlineData("li.wei", "asked for two custom lines", false)]
    [InlineData("li.wei", null, true)]
    [InlineData(null, "asked for two custom lines", true)]
    [InlineData(null, null, true)]
    public void Reports_an_entry_by_hand_that_does_not_name_who_and_why(string? enteredBy, string? reason, bool reported)
    {
        var facts = ServiceLevels.Level2.From(Indicators.NeedsComplexity, new FactProvenance(enteredBy: enteredBy, reason: reason)).Build();
        var needs = CompletenessReport.Of(facts, Presets.ServiceLevels.FactGroups, ServiceLevels.AsOf).Groups.Single(static g => g.Group.Id == "needs");

        Assert.Equal(reported ? [Indicators.NeedsComplexity] : [], needs.Unaccounted);
    }

    [Fact]
    public void Prints_measuring_rules_and_scales_in_the_rule_book()
    {
        var measures = ServiceLevels.Engine.RuleBook().Tables.Single(static t => t.Id == "measures");

        Assert.Equal("Who enters a value by hand gives a name and a reason.", measures.Note);
        Assert.StartsWith("net purchases of the last 12 months", measures.Rows[0][1], StringComparison.Ordinal);
        Assert.EndsWith("100 points: solutions designed for this customer alone", measures.Rows[5][2], StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_a_copy_with_an_indicator_that_has_no_measuring_rule()
    {
        var text = Presets.TextOf("service-levels");
        var measure = text[text.IndexOf("\"measure\": { \"en\": \"whole months", StringComparison.Ordinal)..];
        var copy = text.Replace(measure[..(measure.IndexOf('}', StringComparison.Ordinal) + 2)], string.Empty, StringComparison.Ordinal);

        Assert.Equal(
            "$.scoring.indicators: `length-of-relationship` has no measuring rule, though others have one; say under `measure` how it is measured",
            Assert.Single(TieringPolicy.Parse(copy).Warnings).ToString());
    }

    [Fact]
    public void Lets_nobody_rise_on_facts_that_are_not_accurate_for_sure()
        => Assert.Equal(
            "Hold 2 []",
            ServiceLevels.Decide("2", ServiceLevels.Level1.From(Indicators.CreditRating, new FactProvenance(verification: Verification.Unverified))).Proposal());

    [Fact]
    public void Lets_nobody_fall_while_too_little_is_known()
    {
        var thin = ServiceLevels.Level3.With(static f => (f.PaymentPunctuality, f.CreditRating, f.LengthOfRelationship) = (null, null, null));

        Assert.Equal((65m, "Hold 1 []"), (ServiceLevels.Decide("1", thin).KnownWeight, ServiceLevels.Decide("1", thin).Proposal()));
        Assert.Equal($"Demote 3 {ServiceLevels.All}", ServiceLevels.Decide("1", thin.With(static f => f.LengthOfRelationship = 12)).Proposal());
    }
}
