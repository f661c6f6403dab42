using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Changes;

/// <summary>Describes what <see cref="ChangePolicyReader"/> reads.</summary>
internal static class ChangePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Who rises and falls, what holds a change back, and who approves it.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .WithCycleMonths()
        .Optional("verdicts", RuleSchema.List("Rules that judge, in order: the first that holds decides.", Areas.ChangeVerdicts, scope))
        .Optional("limits", RuleSchema.List("Rules that limit a change: the strictest counts.", Areas.ChangeLimits, scope))
        .Optional("approvals", RuleSchema.List("Rules that name who must approve: all that hold.", Areas.ChangeApprovals, scope))
        .Optional("notices", RuleSchema.List("Rules that name who is told of a change once it is approved: all that hold.", Areas.ChangeNotices, scope))
        .Optional("events", Shape.List("Events on which a customer is reviewed at once.", scope.Define("event", () => Event(scope))))
        .Closed();

    private static Shape Event(SchemaScope scope) => new ObjectShape("A kind of event.")
        .Required("id", Shape.Id("The id of the event."))
        .Optional("reportWithinDays", Shape.Whole("Calendar days in which it is reported.", 0, ChangePolicyReader.MaxReportDays))
        .Optional("names", scope.Names("What the event is called."))
        .Closed();
}
