using System;
using System.Linq;
using NodaTime;
using Xunit;
using static CustomerTiering.Incentives.Sales;

namespace CustomerTiering.Incentives;

public sealed class KpiTests
{
    private static readonly KpiPeriod Q1 = KpiPeriod.Quarter(2026, 1);
    private static readonly KpiPeriod Q2 = KpiPeriod.Quarter(2026, 2);
    private static readonly KpiPeriod Q3 = KpiPeriod.Quarter(2026, 3);

    [Fact]
    public void Satisfaction_is_what_was_given_of_what_could_be_given()
    {
        var result = Satisfaction(new WorkLog(Answers(Q1, "C1", 5, 4, 3), [Owns("ann", "C1")]), "ann", Q1);

        Assert.Equal((0.8m, 3), (result.Value!.Value, result.Records));
    }

    [Fact]
    public void With_fewer_answers_than_the_fewest_nobody_is_measured()
    {
        var result = Satisfaction(new WorkLog(Answers(Q1, "C1", 1, 1), [Owns("ann", "C1")]), "ann", Q1);

        Assert.Equal((null, 2, false), (result.Value, result.Records, result.IsMeasured));
    }

    [Fact]
    public void Everybody_is_measured_by_what_happened_before_and_after_a_handover()
    {
        var handover = Q1.From.PlusDays(3);
        var log = new WorkLog(Answers(Q1, "C1", 1, 1, 1, 5, 5, 5), [Owns("ann", "C1", before: handover), Owns("bob", "C1", handover)]);

        Assert.Equal(0.2m, Satisfaction(log, "ann", Q1).Value);
        Assert.Equal(1m, Satisfaction(log, "bob", Q1).Value);
    }

    [Fact]
    public void A_result_counts_with_the_share_of_each()
    {
        var shared = new CreditSplit([new CreditShare("ann", 0.25m), new CreditShare("bob", 0.75m)]);
        var log = new WorkLog(
            [WorkRecord.Measured("visit", "V1", "C1", Q1.From, 4, shared), WorkRecord.Measured("visit", "V2", "C1", Q1.From, 1)],
            [Owns("ann", "C1")]);

        Assert.Equal(2m, Sales.Engine.Incentives.Measure(log, "ann", KpiPeriod.Month(2026, 1)).Find("visits")!.Value);
        Assert.Equal(3m, Sales.Engine.Incentives.Measure(log, "bob", KpiPeriod.Month(2026, 1)).Find("visits")!.Value);
    }

    [Fact]
    public void A_team_is_measured_by_what_its_members_did_together_and_a_shared_record_counts_once()
    {
        var log = new WorkLog([WorkRecord.Measured("visit", "V1", "C1", Q1.From, 4, CreditSplit.Equally("ann", "bob")), WorkRecord.Measured("visit", "V2", "C1", Q1.From, 1, CreditSplit.Equally("ann", "cyd"))]);
        var result = Sales.Engine.Incentives.Measure(log, new Team("north", ["bob", "ann"]), KpiPeriod.Month(2026, 1)).Find("visits")!;

        Assert.Equal((4.5m, 2), (result.Value!.Value, result.Records));
    }

    [Fact]
    public void What_happened_while_nobody_looked_after_the_customer_is_named_and_counts_for_nobody()
    {
        var log = new WorkLog(Answers(Q1, "C1", 5, 4, 3), [Owns("ann", "C1", Q1.From.PlusDays(1))]);

        Assert.Equal("2026-Q1-C1-0", Assert.Single(log.Uncredited).Id);
        Assert.Equal(["ann"], log.People);
    }

    [Fact]
    public void A_quarter_without_data_neither_breaks_nor_extends_a_run_and_is_named()
    {
        var log = new WorkLog([.. Answers(Q1, "C1", 3, 3, 3), .. Answers(Q2, "C1", 5), .. Answers(Q3, "C1", 3, 3, 3)], [Owns("ann", "C1")]);
        var run = LowQuarters(log, "ann", Q3);

        Assert.Equal(2m, run.Value);
        Assert.Equal([Q3, Q1], run.CountedPeriods);
        Assert.Equal([Q2], run.Gaps);
    }

    [Fact]
    public void A_run_is_not_read_in_a_quarter_that_was_not_measured_itself()
    {
        var log = new WorkLog([.. Answers(Q1, "C1", 3, 3, 3), .. Answers(Q2, "C1", 3, 3, 3)], [Owns("ann", "C1")]);

        Assert.Equal(2m, LowQuarters(log, "ann", Q2).Value);
        Assert.Null(LowQuarters(log, "ann", Q3).Value);
        Assert.Equal([Q3], LowQuarters(log, "ann", Q3).Gaps);
    }

    [Fact]
    public void A_good_quarter_breaks_a_run_of_poor_ones_and_a_gap_before_the_run_is_none_of_its_own()
    {
        var log = new WorkLog([.. Answers(Q1, "C1", 5, 5, 5), .. Answers(Q3, "C1", 3, 3, 3)], [Owns("ann", "C1")]);
        var run = LowQuarters(log, "ann", Q3);

        Assert.Equal(1m, run.Value);
        Assert.Empty(run.Gaps);
        Assert.Equal(0m, LowQuarters(log, "ann", Q1).Value);
    }

    [Fact]
    public void The_bound_of_a_run_below_is_excluded_and_that_of_a_run_at_least_is_included()
    {
        var log = new WorkLog([.. Answers(Q1, "C1", 4, 3, 4, 3), .. Answers(Q2, "C1", 4, 5, 4, 5)], [Owns("ann", "C1")]);

        Assert.Equal(0.7m, Satisfaction(log, "ann", Q1).Value);
        Assert.Equal(0m, LowQuarters(log, "ann", Q1).Value);
        Assert.Equal(1m, Sales.Engine.Incentives.Measure(log, "ann", Q2).Find("high-satisfaction-quarters")!.Value);
    }

    [Fact]
    public void What_was_measured_stands_in_the_facts_of_the_person()
    {
        var sheet = Sales.Engine.Incentives.Measure(new WorkLog(Answers(Q1, "C1", 5, 4, 3), [Owns("ann", "C1")]), "ann", Q1);

        Assert.Equal(("ann", 0.8m), (sheet.Facts.Id, sheet.Facts[Kpis.Satisfaction]!.Value));
        Assert.Null(sheet.Find("visits"));
    }

    [Fact]
    public void A_record_given_twice_counts_once_and_one_that_differs_is_refused_by_name()
    {
        var answers = Answers(Q1, "C1", 5, 4, 3).ToList();
        Assert.Equal(3, new WorkLog([.. answers, .. answers]).Records.Count);

        var differing = Assert.Throws<ArgumentException>(() => new WorkLog([.. answers, WorkRecord.SurveyAnswer("2026-Q1-C1-0", "C1", Q1.From, 1, 5)]));
        Assert.StartsWith("`survey-answer` `2026-Q1-C1-0` are given twice and differ; give each record once, as corrected", differing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_owners_on_one_day_are_refused_and_a_handover_is_not()
    {
        var day = new LocalDate(2026, 1, 5);
        Assert.StartsWith("`C1` had two owners on one day", Assert.Throws<ArgumentException>(() => new WorkLog([], [Owns("ann", "C1", before: day.PlusDays(1)), Owns("bob", "C1", day)])).Message, StringComparison.Ordinal);
        Assert.Empty(new WorkLog([], [Owns("ann", "C1", before: day), Owns("bob", "C1", day)]).Uncredited);
    }

    [Fact]
    public void A_day_given_as_date_and_time_is_that_day_and_a_time_of_day_is_refused()
    {
        var day = new DateTime(2026, 1, 5);
        Assert.Equal(new LocalDate(2026, 1, 5), WorkRecord.Result("deal", "D1", "C1", day, true).On);
        Assert.Equal(new LocalDate(2026, 1, 5), new OwnerTenure("C1", "ann", day).Days.From);
        Assert.Throws<ArgumentException>(() => WorkRecord.AgainstTarget("visit-plan", "V1", "C1", day.AddHours(1), 1, 2));
        Assert.Throws<ArgumentException>(() => new OwnerTenure("C1", "ann", day, day.AddHours(30)));
    }
}
