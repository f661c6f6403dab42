using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Approvals;

/// <summary>Describes what <see cref="ApprovalPolicyReader"/> reads.</summary>
internal static class ApprovalPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("How things are approved: in which order, and in what time.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("kinds", Shape.List("The kinds of request, each once.", scope.Define("approvalKind", Kind)))
        .Closed();

    private static Shape Kind() => new ObjectShape("How one kind of thing is approved.")
        .Required("kind", Shape.Id("What is approved: `tier-change`, `pin`, `discount`, `gift`, `owner-exception`, `access`, `policy-change`, or a kind of the host's."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", Shape.OneOf("Where the numbers come from.", BasisReader.Words))
        .Optional("stages", Shape.List("The stages in order; no stage is skipped.", Shape.List("The roles that approve side by side; all of them must.", Shape.Text("The id of a role."), min: 1)))
        .Optional("neighboursAsOne", Shape.Flag("Whether one approval counts for neighbouring stages that the same person may approve; no where left out."))
        .Optional("remindAfterDays", Days("Days after which those who must approve are reminded, and again every so many days."))
        .Optional("escalateAfterDays", Days("Days after which a waiting stage may be approved by `escalateTo` too."))
        .Optional("escalateTo", Shape.Text("The role that it escalates to; given with `escalateAfterDays` and only then."))
        .Optional("expireAfterDays", Days("Days from submitting to the first day on which nothing more can be approved."))
        .Optional("validForDays", Days("Calendar days from approval to the first day on which it no longer covers anything."))
        .Optional("days", Shape.OneOf("What reminders, escalation and expiry are counted in; calendar days where left out.", ApprovalPolicyReader.Days))
        .Closed();

    private static Shape Days(string description) => Shape.Whole(description, 1, ApprovalDeadlines.Longest);
}
