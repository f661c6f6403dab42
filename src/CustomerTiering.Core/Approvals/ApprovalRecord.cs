using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Approvals;

/// <summary>Writes a request as canonical JSON.</summary>
internal static class ApprovalRecord
{
    /// <summary>The version of the record's form.</summary>
    public const int Format = 1;

    public static string Of(ApprovalRequest request) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", request.Id)
        .Add("kind", request.Kind)
        .Add("requestedBy", request.RequestedBy)
        .Add("lastOn", request.LastOn)
        .Add("version", request.Version)
        .Add("deadlines", new CanonicalObject()
            .Add("remindAfterDays", request.Deadlines.RemindAfterDays)
            .Add("escalateAfterDays", request.Deadlines.EscalateAfterDays)
            .Add("escalateTo", request.Deadlines.EscalateTo)
            .Add("expireAfterDays", request.Deadlines.ExpireAfterDays)
            .Add("validForDays", request.Deadlines.ValidForDays)
            .Add("inWorkingDays", request.Deadlines.InWorkingDays ? true : null))
        .Add("items", request.Items.Select(Item))
        .Add("delegations", request.Delegations.Select(static d => new CanonicalObject()
            .Add("from", d.From)
            .Add("to", d.To)
            .Add("role", d.Role)
            .Add("begins", d.Begins)
            .Add("before", d.Before)))
        .ToString();

    private static CanonicalObject Item(ApprovalItemState state) => new CanonicalObject()
        .Add("id", state.Item.Id)
        .Add("fingerprint", state.Item.Fingerprint)
        .Add("route", new CanonicalObject()
            .Add("neighboursAsOne", state.Item.Route.NeighboursAsOne)
            .Add("stages", state.Item.Route.Stages.Select(static s => new CanonicalObject().Add("roles", s.Roles))))
        .Add("status", ConditionPrinter.Words(state.Status.ToString()))
        .Add("submittedOn", state.SubmittedOn)
        .Add("waitingSince", state.WaitingSince)
        .Add("remindedOn", state.RemindedOn)
        .Add("isEscalated", state.IsEscalated ? true : null)
        .Add("approvedOn", state.ApprovedOn)
        .Add("decidedBy", state.DecidedBy)
        .Add("reason", state.Reason)
        .Add("grants", state.Grants.Select(static g => new CanonicalObject()
            .Add("stage", g.Stage)
            .Add("role", g.Role)
            .Add("person", g.Person)
            .Add("onBehalfOf", g.OnBehalfOf)
            .Add("byRole", g.ByRole)
            .Add("on", g.On)));
}
