using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Cases;

/// <summary>Describes what <see cref="CasePolicyReader"/> reads.</summary>
internal static class CasePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("What is opened about a customer, runs on deadlines and is closed.")
        .Optional("kinds", Shape.List("The kinds of cases.", scope.Define("caseKind", () => CaseKindSchema.Kind(scope)), max: CasePolicyReader.MaxKinds))
        .Optional("routes", RuleSchema.List("Rules that say whom to tell of a case, which step to recommend and what marks it: all that hold.", Areas.CaseRoutes, scope))
        .Closed();
}
