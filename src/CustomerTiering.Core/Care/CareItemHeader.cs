using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>What everything that the care section declares says of itself.</summary>
internal sealed class CareItemHeader(string id, IReadOnlyDictionary<string, string> names, string? clause, Basis? basis)
{
    public string Id { get; } = id;

    public IReadOnlyDictionary<string, string> Names { get; } = names;

    public string? Clause { get; } = clause;

    public Basis? Basis { get; } = basis;

    /// <summary>Reads it; null where the id is missing or wrong, which is recorded.</summary>
    public static CareItemHeader? Read(PolicyObject o)
    {
        var (id, names, clause, basis) = (o.RequiredId("id"), o.Names("names"), o.Text("clause"), BasisReader.Read(o));
        return id is null ? null : new CareItemHeader(id, names, clause, basis);
    }

    /// <summary>Adds what <see cref="Read"/> reads.</summary>
    public static ObjectShape AddTo(ObjectShape item, SchemaScope scope) => item
        .Required("id", Shape.Id("The id, unique in the care section."))
        .Optional("names", scope.Names("What it is called."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis());
}
