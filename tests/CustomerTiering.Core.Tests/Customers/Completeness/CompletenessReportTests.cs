using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Completeness;

public sealed class CompletenessReportTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 1);
    private static readonly FactGroup Basic = new("basic", [Indicators.Region, Indicators.Industry, Indicators.Channel], maxAgeMonths: 24, lateAfterDays: 7);
    private static readonly FactGroup Transactions = new("transactions", [Indicators.AnnualPurchase, Indicators.PurchaseFrequency]);

    [Fact]
    public void Clause_3_1_what_is_missing_is_named_group_by_group()
    {
        var report = CompletenessReport.Of(
            new CustomerFactsBuilder { Id = "C1", Industry = "steel", AnnualPurchase = 0m, PurchaseFrequency = 0m }.Build(),
            [Basic, Transactions],
            AsOf);

        Assert.Equal(("C1", AsOf, false), (report.Customer, report.AsOf, report.IsComplete));
        Assert.Equal([Basic, Transactions], report.Groups.Select(g => g.Group));
        Assert.Equal([Indicators.Region, Indicators.Channel], report.Groups[0].Missing);
        Assert.Equal([Indicators.Industry], report.Groups[0].Known);
        Assert.False(report.Groups[0].IsComplete);
        Assert.True(report.Groups[1].IsComplete);
        Assert.Empty(report.Groups[1].Missing);
    }

    [Fact]
    public void A_group_may_say_who_collects_and_enters_it_and_the_report_is_read_by_department()
    {
        var groups = new[] { new FactGroup("orders", [Indicators.AnnualPurchase], collectedBy: "sales", enteredBy: "clerks"), Basic, new FactGroup("needs", [Indicators.NeedsComplexity], collectedBy: "sales") };
        var report = CompletenessReport.Of(new CustomerFactsBuilder { Id = "C1" }.Build(), groups, AsOf);

        Assert.Equal(["sales"], report.Departments);
        Assert.Equal(["orders", "needs"], report.CollectedBy("sales").Select(static g => g.Group.Id));
        Assert.Equal(("sales", "clerks"), (groups[0].CollectedBy, groups[0].EnteredBy));
        Assert.Null(Basic.CollectedBy);
    }

    [Theory]
    [InlineData("li", "asked for two lines", false)]
    [InlineData("li", " ", true)]
    [InlineData(null, "asked for two lines", true)]
    public void An_entry_by_hand_is_unaccounted_without_who_or_why(string? who, string? why, bool unaccounted)
    {
        var group = new FactGroup("needs", [Indicators.NeedsComplexity, Indicators.Region], byHand: [Indicators.NeedsComplexity]);
        var facts = new CustomerFactsBuilder { Id = "C1", NeedsComplexity = 50, Region = "EU" }.From(Indicators.NeedsComplexity, new FactProvenance(enteredBy: who, reason: why));

        Assert.Equal(unaccounted ? [Indicators.NeedsComplexity] : [], CompletenessReport.Of(facts.Build(), [group], AsOf).Groups[0].Unaccounted);
    }

    [Fact]
    public void A_group_refuses_an_entry_by_hand_of_a_fact_that_it_lacks()
        => Assert.StartsWith(
            "`region` is entered by hand and does not stand in the group; list it there",
            Assert.Throws<ArgumentException>(static () => new FactGroup("needs", [Indicators.NeedsComplexity], byHand: [Indicators.Region])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_share_known_runs_from_nothing_to_one()
    {
        Assert.Equal(0m, Check(Basic, f => { }).ShareKnown);
        Assert.Equal(0.5m, Check(Transactions, f => f.AnnualPurchase = 1m).ShareKnown);
        Assert.Equal(1m, Check(Transactions, f => f.AnnualPurchase = f.PurchaseFrequency = 1m).ShareKnown);
    }

    [Fact]
    public void A_customer_is_complete_when_every_group_is()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1m, PurchaseFrequency = 1m }.Build();

        Assert.True(CompletenessReport.Of(facts, [Transactions], AsOf).IsComplete);
    }

    [Fact]
    public void Clause_3_1_a_fact_is_stale_the_day_after_its_group_s_months_are_over()
    {
        Assert.Empty(CheckRegion(new FactProvenance(observedOn: new LocalDate(2023, 1, 1))).Stale);
        Assert.Equal([Indicators.Region], CheckRegion(new FactProvenance(observedOn: new LocalDate(2022, 12, 31))).Stale);
    }

    [Fact]
    public void A_stale_fact_is_known_and_not_missing()
    {
        var group = CheckRegion(new FactProvenance(observedOn: new LocalDate(2010, 1, 1)));

        Assert.Contains(Indicators.Region, group.Known);
        Assert.DoesNotContain(Indicators.Region, group.Missing);
    }

    [Fact]
    public void A_fact_without_a_day_of_observation_is_undated_and_not_stale()
    {
        foreach (var provenance in new[] { null, new FactProvenance("trade fair", enteredOn: new LocalDate(2000, 1, 1)) })
        {
            var group = CheckRegion(provenance);

            Assert.Equal([Indicators.Region], group.Undated);
            Assert.Empty(group.Stale);
            Assert.Empty(group.EnteredLate);
        }
    }

    [Fact]
    public void Clause_3_1_a_fact_is_late_when_entered_after_its_group_s_days()
    {
        var seen = new LocalDate(2024, 6, 1);

        Assert.Empty(CheckRegion(new FactProvenance(observedOn: seen)).EnteredLate);
        Assert.Empty(CheckRegion(new FactProvenance(observedOn: seen, enteredOn: seen.PlusDays(7))).EnteredLate);
        Assert.Equal([Indicators.Region], CheckRegion(new FactProvenance(observedOn: seen, enteredOn: seen.PlusDays(8))).EnteredLate);
    }

    [Fact]
    public void A_group_without_limits_finds_nothing_stale_or_late()
    {
        var group = Check(
            Transactions,
            f =>
            {
                f.AnnualPurchase = 1m;
                f.From(Indicators.AnnualPurchase, new FactProvenance(observedOn: new LocalDate(1990, 1, 1), enteredOn: AsOf));
            });

        Assert.Empty(group.Stale);
        Assert.Empty(group.EnteredLate);
    }

    [Theory]
    [InlineData(Verification.NotStated, false)]
    [InlineData(Verification.Verified, false)]
    [InlineData(Verification.Unverified, true)]
    [InlineData(Verification.Refuted, true)]
    public void Clause_4_2_an_unverified_or_refuted_fact_is_doubtful(Verification verification, bool doubtful)
        => Assert.Equal(doubtful, CheckRegion(new FactProvenance(verification: verification)).Doubtful.Contains(Indicators.Region));

    [Fact]
    public void Two_groups_of_one_id_are_refused()
        => Assert.Throws<ArgumentException>(() => CompletenessReport.Of(new CustomerFactsBuilder { Id = "C1" }.Build(), [Basic, Basic], AsOf));

    [Fact]
    public void A_host_without_NodaTime_gets_the_same_and_a_time_of_day_is_refused()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" }.Build();

        Assert.Equal(AsOf, CompletenessReport.Of(facts, [Basic], new DateTime(2025, 1, 1)).AsOf);
        Assert.Throws<ArgumentException>(() => CompletenessReport.Of(facts, [Basic], new DateTime(2025, 1, 1, 1, 0, 0)));
    }

    private static GroupCompleteness CheckRegion(FactProvenance? provenance)
        => Check(
            Basic,
            f =>
            {
                f.Region = "north";
                if (provenance is not null)
                    f.From(Indicators.Region, provenance);
            });

    private static GroupCompleteness Check(FactGroup group, Action<CustomerFactsBuilder> fill)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        fill(facts);
        return CompletenessReport.Of(facts.Build(), [group], AsOf).Groups.Single();
    }
}
