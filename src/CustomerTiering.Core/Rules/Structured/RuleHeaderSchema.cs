using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>Describes what <see cref="RuleHeader"/> reads.</summary>
internal static class RuleHeaderSchema
{
    /// <summary>Adds the properties that every rule may have, whatever it decides.</summary>
    public static ObjectShape AddTo(ObjectShape rule, SchemaScope scope) => rule
        .Property("id", scope.Define("rule.id", static () => Shape.Id("The rule's id, unique in its list; absent for the template's.").OrNull()))
        .Property("names", scope.Define("rule.names", () => scope.Names("What the rule says.").OrNull()))
        .Property("clause", scope.Define("rule.clause", static () => Shape.Text("The clause of the policy's text that the rule carries out.").OrNull()))
        .Property("basis", scope.Define("rule.basis", static () => Basis().OrNull()))
        .Property("effective", scope.Define("rule.effective", () => EffectivePeriodSchema.Period(scope, "The days on which the rule applies; absent for always.").OrNull()));

    /// <summary>Gives where numbers come from, as <see cref="BasisReader"/> reads it.</summary>
    public static Shape Basis()
        => Shape.OneOf("Where the numbers come from: the `policy`'s text says them firmly, it gives them as an `example`, or it is silent and they are a `default`.", BasisReader.Words);
}
