using System;
using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>
/// What an assessment found: the warning level that the arrears ask for, and whether there is a reason to hold. The engine gives it where a
/// host asks <c>engine.Credit.Assess</c>; a host with an ageing of its own gives it itself. Never refused on a day that is not before the last command.
/// </summary>
public sealed class AssessCommand : CreditCommand
{
    internal const string Word = "assess";

    /// <summary>Initializes a new instance of the <see cref="AssessCommand"/> class.</summary>
    /// <param name="reachedLevel">The level that the arrears ask for, 0 or more; the state rises towards it by one a day.</param>
    /// <param name="hold">Whether there is a reason to hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is negative.</exception>
    public AssessCommand(int reachedLevel, bool hold)
        : base(null)
    {
        ReachedLevel = reachedLevel >= 0 ? reachedLevel : throw new ArgumentOutOfRangeException(nameof(reachedLevel), reachedLevel, "a warning level is 0 or more");
        Hold = hold;
    }

    /// <summary>Gets the level that the arrears ask for.</summary>
    public int ReachedLevel { get; }

    /// <summary>Gets a value indicating whether there is a reason to hold.</summary>
    public bool Hold { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<CreditProblem> Problems(CreditSituation situation) => [];

    internal override CreditState Carry(CreditSituation situation, List<CreditEvent> events)
    {
        var (state, on, control) = (situation.State, situation.On, situation.Control);
        var level = WarningSteps.Next(state, ReachedLevel, on, control.Fall);
        if (level != state.Level)
            events.Add(new CreditEvent(level > state.Level ? CreditEventKind.LevelRaised : CreditEventKind.LevelLowered, on, level));

        var warned = state.WithLevel(level, WarningSteps.Start(state, on), on);
        if (Hold)
            return Held(warned, situation, events);
        if (state.HeldSince is null)
            return warned;
        if (control.Release == HoldRelease.WhenSettled)
        {
            events.Add(new CreditEvent(CreditEventKind.Released, on));
            return warned.WithHold(null, false, null);
        }

        if (!state.IsSettled)
            events.Add(new CreditEvent(CreditEventKind.Settled, on));
        return warned.WithHold(state.HeldSince, true, state.Override);
    }

    private static CreditState Held(CreditState state, CreditSituation situation, List<CreditEvent> events)
    {
        if (state.HeldSince is null)
            events.Add(new CreditEvent(CreditEventKind.Held, situation.On));
        return state.WithHold(state.HeldSince ?? situation.On, false, state.Override);
    }
}
