using System;
using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Somebody lets deliveries go on in spite of the hold, until a day. It is of this hold: when the hold ends, so does the override.</summary>
public sealed class OverrideHoldCommand : CreditCommand
{
    internal const string Word = "override";

    /// <summary>Initializes a new instance of the <see cref="OverrideHoldCommand"/> class.</summary>
    /// <param name="person">Who overrides, with a role that the policy names.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <param name="before">The first day on which it no longer holds.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public OverrideHoldCommand(string person, string reason, LocalDate before)
        : base(Guard.NotBlank(person, nameof(person)))
    {
        Reason = Guard.NotBlank(reason, nameof(reason));
        Before = before;
    }

    /// <summary>Initializes a new instance of the <see cref="OverrideHoldCommand"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="OverrideHoldCommand(string, string, LocalDate)"/>
    /// <exception cref="ArgumentException">A text is blank, or the day has a time of day.</exception>
    public OverrideHoldCommand(string person, string reason, DateTime before)
        : this(person, reason, Guard.DateOnly(before))
    {
    }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets the first day on which it no longer holds.</summary>
    public LocalDate Before { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<CreditProblem> Problems(CreditSituation situation)
    {
        foreach (var problem in situation.Unheld())
            yield return problem;
        foreach (var problem in situation.Unentitled(Person!))
            yield return problem;
        if (situation.State.Override is { } other)
            yield return new(CreditRefusalReason.AlreadyOverridden, $"`{other.Person}` has overridden the hold until before {EffectivePeriod.Iso(other.Before)}; end that first");
        if (Before <= situation.On)
            yield return new(CreditRefusalReason.BadPeriod, $"the override would end before {EffectivePeriod.Iso(Before)}, which has come; give a later day");
        else if (situation.Control.LongestOverride is { } days && Before > situation.On.PlusDays(days))
            yield return new(CreditRefusalReason.BadPeriod, $"the override would last beyond {EffectivePeriod.Iso(situation.On.PlusDays(days))}; give that day or an earlier one");
    }

    internal override CreditState Carry(CreditSituation situation, List<CreditEvent> events)
    {
        var role = situation.RoleOf(Person!)!;
        events.Add(new CreditEvent(CreditEventKind.Overridden, situation.On, null, Person, role, Reason, Before));
        return situation.State.WithHold(situation.State.HeldSince, situation.State.IsSettled, new HoldOverride(Person!, role, Reason, situation.On, Before));
    }
}
