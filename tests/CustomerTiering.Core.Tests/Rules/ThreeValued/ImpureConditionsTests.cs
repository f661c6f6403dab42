using System;
using System.Globalization;
using System.Linq.Expressions;
using CustomerTiering.Tiers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>A rule depends on its case alone: clocks, chance and culture are refused, in conditions and in outcomes.</summary>
public sealed class ImpureConditionsTests
{
    [Fact]
    public void DateTime_Now_is_refused() => Refused(c => c.AsOf < LocalDate.FromDateTime(DateTime.Now));

    [Fact]
    public void DateTime_UtcNow_is_refused() => Refused(c => c.Score > DateTime.UtcNow.Day);

    [Fact]
    public void DateTime_Today_is_refused() => Refused(c => DateTime.Today.Year > 2000);

    [Fact]
    public void A_clock_inside_a_call_on_the_case_is_refused() => Refused(c => DateTime.Now.AddDays((double)c.Score).Day > 5);

    [Fact]
    public void DateTimeOffset_Now_is_refused() => Refused(c => DateTimeOffset.Now.Day > c.Score);

    [Fact]
    public void Guid_NewGuid_is_refused() => Refused(c => c.Facts.Region == Guid.NewGuid().ToString());

    [Fact]
    public void TimeProvider_System_is_refused() => Refused(c => TimeProvider.System.GetUtcNow().Day > c.Score);

    [Fact]
    public void The_clock_of_NodaTime_is_refused() => Refused(c => SystemClock.Instance.GetCurrentInstant() > Instant.MinValue);

    [Fact]
    public void Shared_random_numbers_are_refused() => Refused(c => Random.Shared.Next(10) > c.Score);

    [Fact]
    public void Random_numbers_of_its_own_are_refused() => Refused(c => new Random(1).Next(10) > c.Score);

    [Fact]
    public void The_environment_is_refused() => Refused(c => c.Facts.Region == Environment.MachineName);

    [Fact]
    public void The_current_culture_is_refused() => Refused(c => c.Facts.Region == CultureInfo.CurrentCulture.Name);

    [Fact]
    public void Comparing_text_by_the_current_culture_is_refused() => Refused(c => c.Facts.Region!.StartsWith("E"));

    [Fact]
    public void Changing_case_by_the_current_culture_is_refused() => Refused(c => c.Facts.Region!.ToUpper().Length == 2);

    [Fact]
    public void Writing_a_number_by_the_current_culture_is_refused() => Refused(c => c.Score.ToString() == "1.5");

    [Fact]
    public void Comparing_text_by_its_characters_is_taken()
    {
        var rule = Asked.Rule("pure", c => c.Facts.Region!.StartsWith("E", StringComparison.Ordinal));

        Assert.Equal("pure", rule.Id);
    }

    [Fact]
    public void An_outcome_that_reads_a_clock_is_refused()
        => Assert.Throws<RuleDefinitionException>(() => new Rule<TierCase, TierBound>(
            "clock",
            "clock",
            c => c.Score > 1,
            c => DateTime.Now.Day > 15 ? TierBound.AtMost(c.ScoredTier) : TierBound.AtLeast(c.ScoredTier)));

    private static void Refused(Expression<Func<TierCase, bool>> condition)
    {
        var error = Assert.Throws<RuleDefinitionException>(() => Asked.Rule("bad", condition));
        Assert.Contains("a rule depends on its case alone", error.Message, StringComparison.Ordinal);
    }
}
