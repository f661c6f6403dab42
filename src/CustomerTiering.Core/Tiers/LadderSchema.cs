using CustomerTiering.Policies;

namespace CustomerTiering.Tiers;

/// <summary>Describes what <see cref="LadderReader"/> reads.</summary>
internal static class LadderSchema
{
    /// <summary>Gives the list.</summary>
    public static Shape List(SchemaScope scope)
        => Shape.List("The tiers, best first; the last begins at 0.", scope.Define("tier", () => Step(scope)), LadderReader.MinTiers, LadderReader.MaxTiers);

    private static Shape Step(SchemaScope scope) => new ObjectShape("A tier of the ladder.")
        .Required("tier", Shape.Text("The tier's code, such as `A`."))
        .Required("atLeast", Shape.Number("The lowest score that reaches the tier.", 0, LadderReader.MaxScore))
        .Optional("names", scope.Names("What the tier is called."))
        .Optional("description", scope.Names("What customers of the tier are like."))
        .Closed();
}
