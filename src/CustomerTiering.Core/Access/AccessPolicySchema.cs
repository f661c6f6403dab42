using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Access;

/// <summary>Describes what <see cref="AccessPolicyReader"/> reads.</summary>
internal static class AccessPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Who may do what with which part of a customer's file. What no rule allows is denied.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("actions", Shape.List("What can be done with a file.", scope.Define("accessAction", () => Action(scope))))
        .Optional("parts", Shape.List("The parts of a file.", scope.Define("accessPart", () => Part(scope))))
        .Optional("rules", RuleSchema.List("Rules that allow, deny or ask: a denial goes before asking, asking before leave.", Areas.Access, scope))
        .Closed();

    private static Shape Action(SchemaScope scope) => new ObjectShape("Something that can be done.")
        .Required("id", Shape.Id("The id of the action, such as `read`."))
        .Required("names", scope.Names("What the action is called, at least in one language."))
        .Closed();

    private static Shape Part(SchemaScope scope) => new ObjectShape("A part of a customer's file.")
        .Required("id", Shape.Id("The id of the part, such as `contacts`."))
        .Optional("names", scope.Names("What the part is called."))
        .Optional("facts", Shape.List("The ids of the facts that stand in it.", FactSchema.Any(scope)))
        .Closed();
}
