using System.Collections.Generic;

namespace CustomerTiering.Approvals;

/// <summary>
/// Lets time pass up to a day: reminders, escalation, expiry. A host gives it daily, or whenever it looks; after a gap each reminder is
/// given once. Never refused on a day that is not before the last command.
/// </summary>
public sealed class PassTimeCommand : ApprovalCommand
{
    /// <summary>Initializes a new instance of the <see cref="PassTimeCommand"/> class.</summary>
    public PassTimeCommand()
        : base(null)
    {
    }

    /// <inheritdoc/>
    public override string Name => "pass-time";

    internal override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation) => [];

    internal override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events) => situation.Request;
}
