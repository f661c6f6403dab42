namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="ClauseReader"/> reads.</summary>
internal static class ClauseSchema
{
    /// <summary>Gets the list.</summary>
    public static Shape List(SchemaScope scope)
        => Shape.List("What clauses are called that have words for a number.", scope.Define("clause", () => Clause(scope)));

    private static Shape Clause(SchemaScope scope) => new ObjectShape("A clause.")
        .Required("clause", Shape.Text("The clause as rules write it."))
        .Required("names", scope.Names("What the clause is called, at least in one language."))
        .Closed();
}
