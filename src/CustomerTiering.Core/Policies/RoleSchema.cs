namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="RoleReader"/> reads.</summary>
internal static class RoleSchema
{
    /// <summary>Gets the list.</summary>
    public static Shape List(SchemaScope scope)
        => Shape.List("What those are called whom rules and groups of facts name by id.", scope.Define("role", () => Role(scope)));

    private static Shape Role(SchemaScope scope) => new ObjectShape("A role, a department, or somebody who is told.")
        .Required("id", Shape.Id("The id by which rules name the role."))
        .Required("names", scope.Names("What the role is called, at least in one language."))
        .Closed();
}
