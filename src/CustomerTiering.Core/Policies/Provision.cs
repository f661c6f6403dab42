using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Policies;

/// <summary>Where the numbers of one setting come from: the clause of the policy's text and how firmly it says them. Immutable.</summary>
public sealed class Provision
{
    private Provision(string? clause, Basis? basis) => (Clause, Basis) = (clause, basis);

    /// <summary>Gets a provision of which nobody said where it comes from.</summary>
    internal static Provision None { get; } = new(null, null);

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Reads both from the object that holds the setting.</summary>
    internal static Provision Read(PolicyObject o) => new(o.Text("clause"), BasisReader.Read(o));

    /// <summary>Describes them.</summary>
    internal static ObjectShape AddTo(ObjectShape setting, SchemaScope scope) => setting
        .Property("clause", scope.Define("rule.clause", static () => Shape.Text("The clause of the policy's text that the rule carries out.").OrNull()))
        .Property("basis", scope.Define("rule.basis", static () => RuleHeaderSchema.Basis().OrNull()));
}
