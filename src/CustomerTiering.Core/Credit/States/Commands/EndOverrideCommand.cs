using System;
using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Somebody takes an override back before its day.</summary>
public sealed class EndOverrideCommand : CreditCommand
{
    internal const string Word = "end-override";

    /// <summary>Initializes a new instance of the <see cref="EndOverrideCommand"/> class.</summary>
    /// <param name="person">Who takes it back, with a role that the policy names.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public EndOverrideCommand(string person, string reason)
        : base(Guard.NotBlank(person, nameof(person)))
        => Reason = Guard.NotBlank(reason, nameof(reason));

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<CreditProblem> Problems(CreditSituation situation)
    {
        foreach (var problem in situation.Unentitled(Person!))
            yield return problem;
        if (situation.State.Override is null)
            yield return new(CreditRefusalReason.NotOverridden, "no override is in force");
    }

    internal override CreditState Carry(CreditSituation situation, List<CreditEvent> events)
    {
        events.Add(new CreditEvent(CreditEventKind.OverrideEnded, situation.On, null, Person, situation.RoleOf(Person!), Reason));
        return situation.State.WithHold(situation.State.HeldSince, situation.State.IsSettled, null);
    }
}
