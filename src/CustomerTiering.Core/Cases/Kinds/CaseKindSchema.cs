using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Cases;

/// <summary>Describes what <see cref="CaseKindReader"/> and <see cref="CaseStepReader"/> read.</summary>
internal static class CaseKindSchema
{
    /// <summary>Gives a kind.</summary>
    public static Shape Kind(SchemaScope scope) => new ObjectShape("A kind of case: which steps it goes through, who takes them and until when.")
        .Required("id", Shape.Id("The id of the kind."))
        .Optional("names", scope.Names("What the kind is called."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("causes", Shape.List("What a case may be about; where absent, a case states no cause.", scope.Define("caseCause", () => Cause(scope))))
        .Optional("openedBy", Roles("The roles that open a case; where absent, anybody."))
        .Optional("cancelledBy", Roles("The roles that may end a case unfinished; where absent, nobody."))
        .Optional("postponedBy", Roles("The roles that may move the due date; where absent, nobody."))
        .Required("steps", Shape.List("The steps; one stands after those that lead to it.", scope.Define("caseStep", () => Step(scope)), min: 1, max: CaseKindReader.MaxSteps))
        .Optional("reopening", new ObjectShape("How a case is handled again.")
            .Required("step", Shape.Id("The step at which it begins anew."))
            .Optional("by", Roles("The roles that may reopen a closed case; where absent, nobody."))
            .Closed())
        .Closed();

    private static Shape Step(SchemaScope scope) => new ObjectShape("A step: done when each party is recorded, with one outcome where it has outcomes.")
        .Required("id", Shape.Id("The id of the step."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Optional("names", scope.Names("What the step is called."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("after", Shape.List("What leads to the step, any of them; where absent, it begins with the case.", new ObjectShape("Another step that was done.")
            .Required("step", Shape.Id("A step that stands before this one."))
            .Optional("outcome", Shape.Id("The outcome that leads on; where absent, any."))
            .Closed()))
        .Optional("by", Roles("The roles that record the step, `responsible` for the person and `department` for the department of the case; where absent, anybody."))
        .Optional("parties", Shape.List("Those that are recorded one by one; where absent, the step is recorded once.", new ObjectShape("A recipient or a side.")
            .Required("party", Shape.Id("The id of the party; `department` for the department that is responsible."))
            .Optional("by", Roles("The roles that record this party; where absent, those of the step."))
            .Closed()))
        .Optional("outcomes", Shape.List("What may come of the step: none or at least two.", new ObjectShape("An outcome.")
            .Required("id", Shape.Id("The id of the outcome."))
            .Optional("reopens", Shape.Flag("Whether the case is then handled again; `false` where absent."))
            .Optional("names", scope.Names("What the outcome is called."))
            .Closed(), min: CaseStepReader.MinOutcomes))
        .Optional("asks", Shape.List("What each record must state in words.", Shape.Id()))
        .Optional("within", Deadline())
        .Optional("optional", Shape.Flag("Whether it is taken only where somebody calls for it; `false` where absent."))
        .Optional("calledBy", Roles("The roles that may call for an optional step; where absent, anybody."))
        .Optional("onlyMajor", Shape.Flag("Whether it is taken in major cases only; `false` where absent."))
        .Closed();

    private static Shape Deadline() => new ObjectShape("Until when, counted from the moment at which the step began.")
        .Optional("hours", Shape.Whole("Hours from that moment.", 1, CaseStepReader.MaxCount))
        .Optional("calendarDays", Shape.Whole("Calendar days after that day; 0 for the same day.", 0, CaseStepReader.MaxCount))
        .Optional("workingDays", Shape.Whole("Working days after that day, which is not counted.", 0, CaseStepReader.MaxCount))
        .Optional("dueDate", Shape.Constant(true, "The due date that the case names."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .ExactlyOne(CaseStepReader.Units)
        .Closed();

    private static Shape Cause(SchemaScope scope) => new ObjectShape("What a case may be about.")
        .Required("id", Shape.Id("The id of the cause."))
        .Optional("names", scope.Names("What the cause is called."))
        .Closed();

    private static Shape Roles(string description) => Shape.List(description, Shape.Id());
}
