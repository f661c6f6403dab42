using System;
using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Somebody releases a hold whose reason is gone, where the policy leaves that to a role.</summary>
public sealed class ReleaseHoldCommand : CreditCommand
{
    internal const string Word = "release";

    /// <summary>Initializes a new instance of the <see cref="ReleaseHoldCommand"/> class.</summary>
    /// <param name="person">Who releases it, with a role that the policy names.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ReleaseHoldCommand(string person, string reason)
        : base(Guard.NotBlank(person, nameof(person)))
        => Reason = Guard.NotBlank(reason, nameof(reason));

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<CreditProblem> Problems(CreditSituation situation)
    {
        foreach (var problem in situation.Unheld())
            yield return problem;
        foreach (var problem in situation.Unentitled(Person!))
            yield return problem;
        if (situation.State is { HeldSince: not null, IsSettled: false })
            yield return new(CreditRefusalReason.NotForRelease, "the hold has its reason still; override it until a day, or let the arrears be settled");
    }

    internal override CreditState Carry(CreditSituation situation, List<CreditEvent> events)
    {
        events.Add(new CreditEvent(CreditEventKind.Released, situation.On, null, Person, situation.RoleOf(Person!), Reason));
        return situation.State.WithHold(null, false, null);
    }
}
