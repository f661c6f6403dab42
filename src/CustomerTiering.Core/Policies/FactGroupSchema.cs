namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="FactGroupReader"/> reads.</summary>
internal static class FactGroupSchema
{
    /// <summary>Gives the list.</summary>
    public static Shape List(SchemaScope scope)
        => Shape.List("What a customer's file should hold.", scope.Define("factGroup", () => Group(scope)));

    private static Shape Group(SchemaScope scope) => new ObjectShape("Facts that belong together.")
        .Required("id", Shape.Id("The id of the group."))
        .Optional("names", scope.Names("What the group is called."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("collectedBy", Shape.Id("The department that collects the facts."))
        .Optional("enteredBy", Shape.Id("The department that enters the facts."))
        .Optional("maxAgeMonths", Shape.Whole("Months after which a fact is out of date.", 1, FactGroupReader.MaxAgeMonths))
        .Optional("removeAfterMonths", Shape.Whole("Months after which a fact is taken out of the file; more than `maxAgeMonths`.", 1, FactGroupReader.MaxAgeMonths))
        .Optional("lateAfterDays", Shape.Whole("Calendar days after which an entry is late.", 0, FactGroupReader.MaxLateDays))
        .Required("facts", Shape.List("The ids of the facts.", FactSchema.Any(scope), min: 1))
        .Closed();
}
