using CustomerTiering.Policies;

namespace CustomerTiering.Scoring;

/// <summary>Describes what <see cref="ScaleReader"/> reads.</summary>
internal static class ScaleSchema
{
    /// <summary>Adds the two kinds of scale, of which a line has one.</summary>
    public static ObjectShape AddTo(ObjectShape line, SchemaScope scope) => line
        .Optional("bands", Shape.List("Points by bands that meet: the first without `from`, the last without `below`.", scope.Define("band", Band), min: 1))
        .Optional("curve", Shape.List("Points along straight lines between knots, by rising `at`.", scope.Define("knot", Knot), min: ScaleReader.MinKnots))
        .ExactlyOne("bands", "curve");

    private static Shape Band() => new ObjectShape("The points of the values from a bound to another.")
        .Optional("from", Shape.Number("The lower bound, included, in the indicator's unit."))
        .Optional("below", Shape.Number("The upper bound, excluded, in the indicator's unit."))
        .Required("points", Points())
        .Closed();

    private static Shape Knot() => new ObjectShape("The points of one value.")
        .Required("at", Shape.Number("The value, in the indicator's unit.", -ScaleReader.MaxKnot, ScaleReader.MaxKnot))
        .Required("points", Points())
        .Closed();

    private static Shape Points() => Shape.Number("The points.", 0, ScaleReader.MaxPoints);
}
