using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>Describes what <see cref="TierPolicyReader"/> reads.</summary>
internal static class TierPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("From the score to the tier that a customer qualifies for.")
        .Required("ladder", LadderSchema.List(scope))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("tierMap", FormerCodes())
        .Optional("bounds", RuleSchema.List("Rules that cap or floor the tier: the lowest cap and the highest floor count.", Areas.TierBounds, scope))
        .Optional("warnings", RuleSchema.List("Rules that warn of a tier without changing it: all that hold.", Areas.TierWarnings, scope))
        .Optional("gates", Shape.List("What must hold for a tier, beside the score.", scope.Define("gate", () => Gate(scope)), max: Hits.MaxRules))
        .Closed();

    private static Shape Gate(SchemaScope scope) => RuleHeaderSchema.AddTo(new ObjectShape("What must hold for a tier: who does not meet it is at most in the tier below, or is warned of."), scope)
        .Required("tier", Shape.Text("The tier that the gate stands before; one that caps is not the lowest."))
        .Required("when", Shape.Anything("What must hold for the tier."))
        .Optional("effect", Shape.OneOf("Whether a closed gate caps the tier or warns of it; `cap` where absent.", GateReader.Effects))
        .Optional("whenUnknown", Shape.OneOf("Whether the gate is closed or open where the condition is unknown; `closed` where absent.", GateReader.WhenUnknown))
        .When(
            ObjectShape.Has("effect", Shape.Constant(GateReader.Warn).ToJson()),
            ObjectShape.Has("when", ConditionSchema.Of(Areas.TierWarnings.Vocabulary, scope).ToJson()),
            ObjectShape.Has("when", ConditionSchema.Of(Areas.TierBounds.Vocabulary, scope).ToJson()))
        .Closed();

    private static Shape FormerCodes()
    {
        var map = new ObjectShape("Tier codes of former versions, each with the tier that it is now.").Open().ToJson();
        map["additionalProperties"] = Shape.Text().OrNull().ToJson();
        return new Shape(map);
    }
}
