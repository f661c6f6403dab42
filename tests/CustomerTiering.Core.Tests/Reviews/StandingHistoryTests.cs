using System;
using System.Linq;
using CustomerTiering.Clauses.ForeignTrade;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Reviews;

/// <summary>Relationship care art. 3: adjusted all the time, with a record kept.</summary>
public class StandingHistoryTests
{
    private static readonly LocalDate Spring = new(2026, 3, 1);
    private static readonly LocalDate Summer = new(2026, 7, 1);

    [Fact]
    public void Says_what_the_customer_was_on_any_day_and_when_that_changed()
    {
        var history = Two();

        Assert.Null(history.TierOn(Spring.PlusDays(-1)));
        Assert.Equal("C", history.TierOn(Spring));
        Assert.Equal("C", history.TierOn(Summer.PlusDays(-1)));
        Assert.Equal("A", history.TierOn(Summer));
        Assert.Equal([Spring, Summer], history.Changes.Select(static e => e.On));
        Assert.Equal(["wang"], history.Entries[1].ApprovedBy);
    }

    [Fact]
    public void A_review_that_leaves_the_tier_is_a_line_and_no_change()
    {
        var again = Two().With(Decide("A", ForeignTrade.LevelA, Summer.PlusMonths(6)));

        Assert.Equal((3, 2), (again.Entries.Count, again.Changes.Count));
    }

    [Fact]
    public void The_same_review_again_changes_nothing_and_with_another_decision_is_refused()
    {
        var history = Two();

        Assert.Same(history, history.With(Decide("C", ForeignTrade.LevelA, Summer), ["wang"]));
        Assert.Contains("with another decision", Assert.Throws<ArgumentException>(() => history.With(Decide("C", ForeignTrade.LevelD, Summer))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_before_the_last_or_of_another_customer_is_refused()
    {
        Assert.Contains("lies before the last line", Assert.Throws<ArgumentException>(() => Two().With(Decide("C", ForeignTrade.LevelC, Spring.PlusDays(1)))).Message, StringComparison.Ordinal);
        Assert.Contains("`C1`", Assert.Throws<ArgumentException>(() => StandingHistory.Of("C2").With(Decide(null, ForeignTrade.LevelC, Spring))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_read_back_to_the_same_text()
    {
        Assert.Equal(Two().ToRecord(), StandingHistory.Parse(Two().ToRecord()).ToRecord());
        Assert.Equal(StandingHistory.Of("C9").ToRecord(), StandingHistory.Parse(StandingHistory.Of("C9").ToRecord()).ToRecord());
    }

    [Theory]
    [InlineData("\"tier\":\"C\"", "\"tier\":\"B\"")]
    [InlineData("2026-03-01", "2026-03-02")]
    [InlineData("wang", "zhao")]
    [InlineData("\"hash\":\"", "\"hash\":\"0")]
    public void A_line_that_was_changed_since_is_refused(string from, string to)
    {
        var record = Two().ToRecord();
        var changed = record.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(record, changed);
        Assert.Contains("does not agree", Assert.Throws<FormatException>(() => StandingHistory.Parse(changed)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{\"format\":2}")]
    public void What_is_no_record_is_refused(string text) => Assert.Throws<FormatException>(() => StandingHistory.Parse(text));

    private static StandingHistory Two() => StandingHistory.Of("C1")
        .With(Decide(null, ForeignTrade.LevelC, Spring))
        .With(Decide("C", ForeignTrade.LevelA, Summer), ["wang"]);

    private static Decision Decide(string? tier, CustomerFactsBuilder facts, LocalDate day)
        => ForeignTrade.Engine.Decide(facts.Build(), tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 1)), day);
}
