using CustomerTiering.Policies;

namespace CustomerTiering.Care;

/// <summary>Describes what <see cref="CareMeasureReader"/> reads.</summary>
internal static class CareMeasureSchema
{
    /// <summary>Gives the measure.</summary>
    public static Shape Of(SchemaScope scope) => CareItemHeader.AddTo(new ObjectShape("Something that is done for customers."), scope)
        .Required("kind", Shape.OneOf("What kind of work it is.", CareMeasureReader.Kinds))
        .Required("cadence", CadenceSchema.Of(scope))
        .Required("responsible", Shape.Id("Who does it: `owner`, or the id of a role or department."))
        .Optional("series", Shape.Id("What was done for one measure of a series counts for the others; absent for the measure's own id."))
        .Optional("requirement", scope.Names("To which requirement it is done."))
        .Optional("priority", Shape.Whole("How urgent it is: 1 the most, 9 the least; 5 where absent.", 1, CareMeasureReader.LeastUrgent))
        .Optional("minutes", Shape.Whole("Minutes of work that one task takes; 0 where absent.", 0, CareMeasureReader.MaxMinutes))
        .Optional("contact", Shape.Flag("True where it is a contact with the customer."))
        .Optional("leadDays", Shape.Whole("Calendar days before the due date from which a task may begin; 0 where absent.", 0, CareMeasureReader.MaxDays))
        .Optional("lapsesAfterDays", Shape.Whole("Calendar days after which a task that nobody did is flagged and no longer done; absent for never.", 0, CareMeasureReader.MaxDays))
        .Optional("onNonWorkingDay", Shape.OneOf("What becomes of a task whose day is no working day; `before` where absent.", CareMeasureReader.Shifts))
        .Optional("budget", Shape.Id("The budget that pays for it."))
        .Optional("cost", Shape.Number("What one task costs, in the policy's currency; 0 where absent.", 0))
        .Optional("onFailure", Shape.Id("The kind of case that is opened where a task turns out badly."))
        .Optional("approvalBy", Shape.List("The roles that approve each task, one after the other.", Shape.Id()))
        .When(ObjectShape.Has("cost", Shape.NumberAbove("A cost.", 0, decimal.MaxValue).ToJson()), ObjectShape.Has("budget"))
        .Closed();
}
