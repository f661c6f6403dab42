using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Scoring;

/// <summary>Describes what <see cref="ScoringReader"/> reads.</summary>
internal static class ScoringSchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("The scorecard: how facts become a score from 0 to 100.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .WithCycleMonths()
        .Optional("rounding", Rounding())
        .Optional("missing", Missing(scope))
        .Optional("minimumKnownWeight", Shape.Number("The least weight of known indicators with which a customer is graded; 0 where absent.", 0, ScoringReader.FullWeight))
        .Optional("aspects", Shape.List("The aspects of value that indicators must stand for.", Shape.Id()))
        .Optional("expected", Expected(scope))
        .Required("indicators", Shape.List($"The indicators that are scored; their weights sum to {ScoringReader.FullWeight}.", scope.Define("scored", () => Line(scope)), min: 1))
        .Closed();

    private static Shape Line(SchemaScope scope) => ScaleSchema.AddTo(new ObjectShape("An indicator with its weight and points."), scope)
        .Required("indicator", FactSchema.Indicator(scope, "The indicator's id."))
        .Required("weight", Shape.NumberAbove("The weight in percent.", 0, ScoringReader.FullWeight))
        .Optional("missing", Missing(scope))
        .Optional("minimum", Shape.Number("Points below which the customer falls short of this indicator.", 0, ScaleReader.MaxPoints))
        .Optional("aspect", Shape.Id("The aspect of value that the indicator stands for."))
        .Optional("measure", scope.Names("How the indicator is measured."))
        .Optional("byHand", scope.Define("byHand", () => HandEntrySchema.Entry(scope)))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .When(ObjectShape.Has("byHand"), ObjectShape.Has("measure"))
        .Closed();

    private static Shape Missing(SchemaScope scope) => scope.Define("missing", static () => Shape.AnyOf(
        "What happens where an indicator is unknown: it is left out and the other weights scaled up, nobody is graded without it, or it counts with fixed points.",
        Shape.OneOf(null, ScoringReader.Treatments),
        new ObjectShape().Required("points", Shape.Number("The points with which an unknown indicator counts.", 0, ScaleReader.MaxPoints)).Closed()));

    private static Shape Rounding() => new ObjectShape("How the composite score is rounded before a tier is looked up.")
        .Optional("decimals", Shape.Whole("The decimals that are kept; 2 where absent.", 0, ScoringReader.MaxDecimals))
        .Optional("mode", Shape.OneOf("What happens to a half; `half-even` where absent.", ScoringReader.RoundingModes))
        .Closed();

    private static Shape Expected(SchemaScope scope) => new ObjectShape("What the policy's text demands of the weights; breaking it is a warning.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("heavier", Shape.List("Indicators that weigh more than any other.", FactSchema.Any(scope)))
        .Optional("kept", Shape.List("Indicators that must be scored.", FactSchema.Any(scope)))
        .Closed();
}
