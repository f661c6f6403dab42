using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>Somebody takes a lent role back, from this day on. What was approved by it stands.</summary>
public sealed class EndDelegationCommand : ApprovalCommand
{
    internal const string Word = "end-delegation";

    /// <summary>Initializes a new instance of the <see cref="EndDelegationCommand"/> class.</summary>
    /// <param name="person">Who lent the role.</param>
    /// <param name="role">The role.</param>
    /// <param name="to">To whom it was lent.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public EndDelegationCommand(string person, string role, string to)
        : base(Checked(person))
    {
        Role = Guard.NotBlank(role, nameof(role));
        To = Guard.NotBlank(to, nameof(to));
    }

    /// <summary>Gets the role.</summary>
    public string Role { get; }

    /// <summary>Gets to whom it was lent.</summary>
    public string To { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation)
    {
        if (!situation.Request.Delegations.Any(IsMeant))
            yield return new(ApprovalRefusalReason.BadDelegation, $"`{Person}` has not lent role `{Role}` to `{To}`");
    }

    internal override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events)
    {
        events.Add(new ApprovalEvent(ApprovalEventKind.DelegationEnded, situation.On, null, Person, To, Role));
        return situation.Request.With([.. situation.Request.Delegations.Where(d => !IsMeant(d))]);
    }

    private bool IsMeant(ApprovalDelegation delegation) => delegation.From == Person && delegation.To == To && delegation.Role == Role;
}
