using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Approvals;

/// <summary>Who requested it takes everything back that waits or is approved. That is final.</summary>
public sealed class WithdrawCommand : ApprovalCommand
{
    internal const string Word = "withdraw";

    /// <summary>Initializes a new instance of the <see cref="WithdrawCommand"/> class.</summary>
    /// <param name="person">Who withdraws; only who requested it may.</param>
    /// <exception cref="System.ArgumentException">The person is blank.</exception>
    public WithdrawCommand(string person)
        : base(Checked(person))
    {
    }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation)
    {
        var request = situation.Request;
        if (Person != request.RequestedBy)
            yield return new(ApprovalRefusalReason.NotRequester, $"`{Person}` did not make request `{request.Id}` and cannot withdraw it");
        else if (!request.Items.Any(AmendCommand.IsAmendable))
            yield return new(ApprovalRefusalReason.Closed, $"request `{request.Id}` is {request.Status.ToString().ToLowerInvariant()}; nothing is left to withdraw");
    }

    internal override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events)
    {
        var request = situation.Request;
        events.AddRange(request.Items.Where(AmendCommand.IsAmendable).Select(i => new ApprovalEvent(ApprovalEventKind.Withdrawn, situation.On, i.Item.Id, Person)));
        return request.With([.. request.Items.Select(i => AmendCommand.IsAmendable(i) ? i.Close(ApprovalItemStatus.Withdrawn, situation.On) : i)]);
    }
}
