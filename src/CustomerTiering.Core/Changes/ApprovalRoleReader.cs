using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Changes;

/// <summary>Reads <c>{ "approvalBy": "crm-department" }</c>.</summary>
internal sealed class ApprovalRoleReader : IOutcomeReader<ApprovalRole>
{
    public Shape Shape { get; } = new ObjectShape("Who must approve.")
        .Required("approvalBy", Shape.Text("The role that approves."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out ApprovalRole outcome)
    {
        var role = then.RequiredText("approvalBy");
        outcome = role is null ? default : ApprovalRole.By(role);
        return role is not null;
    }
}
