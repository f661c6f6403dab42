using CustomerTiering.Policies;

namespace CustomerTiering.Scoring;

/// <summary>Describes what <see cref="HandEntryReader"/> reads.</summary>
internal static class HandEntrySchema
{
    /// <summary>Gives the object.</summary>
    public static Shape Entry(SchemaScope scope) => new ObjectShape("How people enter the indicator; each entry names who made it and why.")
        .Required("scale", Shape.List("What values mean, ascending.", scope.Define("byHand.step", () => Step(scope)), min: HandEntryReader.MinSteps))
        .Closed();

    private static Shape Step(SchemaScope scope) => new ObjectShape("What one value means.")
        .Required("at", Shape.Number("The value, in the indicator's unit."))
        .Required("names", scope.Names("What it means, at least in one language."))
        .Closed();
}
