using System;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class CreditStateTests
{
    private static readonly CreditControl Control = CreditDesk.Controls[0];
    private static readonly LocalDate Monday = CreditDesk.Monday;

    [Fact]
    public void A_day_assessed_twice_comes_to_what_it_came_to_once()
        => Law.Holds(500, Gen.ArrayOf(Gen.Choose(0, CreditStep.All.Count - 1), 10), static steps =>
        {
            var (state, on) = After(steps);
            var once = Assess(state, on, 3, true);
            return Assess(once, on, 3, true) is var twice && (twice.Level, twice.LevelSince, twice.HeldSince, twice.Override?.Before) == (once.Level, once.LevelSince, once.HeldSince, once.Override?.Before);
        });

    [Fact]
    public void A_state_is_read_back_as_it_was_whatever_happened_to_it()
        => Law.Holds(500, Gen.ArrayOf(Gen.Choose(0, CreditStep.All.Count - 1), 10), static steps => After(steps).State is var state && CreditState.Parse(state.ToRecord()).ToRecord() == state.ToRecord());

    [Fact]
    public void An_override_says_who_why_and_until_when()
    {
        var done = Assess(CreditState.None, Monday, 1, true).Apply(new OverrideHoldCommand("fay", "letter of credit", Monday.PlusDays(2)), Monday, Control, CreditDesk.Roster);

        var given = done.State.Override!;
        Assert.Equal(("fay", "finance", "letter of credit", Monday, Monday.PlusDays(2)), (given.Person, given.Role, given.Reason, given.On, given.Before));
        Assert.Equal([CreditEventKind.Overridden], done.Events.Select(static e => e.Kind));
    }

    [Fact]
    public void Days_may_be_given_as_DateTime_where_they_have_no_time_of_day()
    {
        var (held, monday) = (Assess(CreditState.None, Monday, 1, true), Monday.ToDateTimeUnspecified());
        var released = held.Apply(new OverrideHoldCommand("fay", "letter of credit", monday.AddDays(2)), monday, Control, CreditDesk.Roster).State;

        Assert.Equal((CreditStatus.Released, CreditStatus.OnHold), (released.StatusOn(monday.AddDays(1)), released.StatusOn(monday.AddDays(2))));
        Assert.Equal(released.LegalCommands("fay", Monday, Control, CreditDesk.Roster), released.LegalCommands("fay", monday, Control, CreditDesk.Roster));
        Assert.Throws<ArgumentException>(() => released.StatusOn(monday.AddHours(1)));
    }

    [Fact]
    public void An_override_that_ended_by_itself_is_told_with_the_next_command()
    {
        var overridden = Assess(CreditState.None, Monday, 1, true).Apply(new OverrideHoldCommand("fay", "sure", Monday.PlusDays(1)), Monday, Control, CreditDesk.Roster).State;

        var next = overridden.Apply(new AssessCommand(1, true), Monday.PlusDays(1), Control, CreditDesk.Roster);

        Assert.Equal([CreditEventKind.OverrideExpired], next.Events.Select(static e => e.Kind));
        Assert.Equal(CreditStatus.OnHold, next.State.StatusOn(Monday.PlusDays(1)));
    }

    [Fact]
    public void A_refusal_says_all_that_is_wrong_and_what_is_possible()
    {
        var held = Assess(CreditState.None, Monday, 1, true);

        var byAnybody = held.Apply(new OverrideHoldCommand("sam", "please", Monday), Monday, Control, CreditDesk.Roster);
        var tooLong = held.Apply(new OverrideHoldCommand("fay", "please", Monday.PlusDays(9)), Monday, Control, CreditDesk.Roster);

        Assert.Equal("`sam` may not change a hold; it takes one of `finance`; the override would end before 2026-03-02, which has come; give a later day; nothing is left to do here", byAnybody.Refusal!.ToString());
        Assert.Equal("the override would last beyond 2026-03-04; give that day or an earlier one; possible now: `override`", tooLong.Refusal!.ToString());
        Assert.Same(held, tooLong.State);
    }

    [Fact]
    public void A_state_taken_over_does_not_begin_at_level_0()
        => Assert.Equal(3, Assess(CreditState.Imported(2, new DateTime(2026, 1, 1)), Monday, 9, false).Level);

    [Theory]
    [InlineData("nothing")]
    [InlineData("{}")]
    [InlineData("""{"format":2}""")]
    [InlineData("""{"format":1,"isSettled":true,"level":0,"levelBefore":0,"version":0}""")]
    [InlineData("""{"format":1,"level":-1,"levelBefore":0,"version":0}""")]
    [InlineData("""{"format":1, "level":0,"levelBefore":0,"version":0}""")]
    public void What_is_no_record_is_refused(string text) => Assert.Throws<FormatException>(() => CreditState.Parse(text));

    private static CreditState Assess(CreditState state, LocalDate on, int reached, bool hold) => state.Apply(new AssessCommand(reached, hold), on, Control, CreditDesk.Roster).State;

    private static (CreditState State, LocalDate On) After(int[] steps)
    {
        var (state, on) = (CreditState.None, Monday);
        foreach (var index in steps)
        {
            on = on.PlusDays(CreditStep.All[index].Days);
            state = state.Apply(CreditStep.All[index].Command(on), on, Control, CreditDesk.Roster).State;
        }

        return (state, on);
    }
}
