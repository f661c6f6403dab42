using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>What every rule of a policy may say of itself, whatever it decides.</summary>
internal sealed class RuleHeader
{
    private RuleHeader(string? id, IReadOnlyDictionary<string, string> names, string? clause, Basis? basis, EffectivePeriod? effective)
    {
        Id = id;
        Names = names;
        Clause = clause;
        Basis = basis;
        Effective = effective;
    }

    public string? Id { get; }

    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets the English title; null where the policy gives none.</summary>
    public string? Title => Names.TryGetValue("en", out var title) ? title : null;

    public string? Clause { get; }

    public Basis? Basis { get; }

    public EffectivePeriod? Effective { get; }

    public static RuleHeader Read(PolicyObject o)
    {
        var names = o.Names("names");
        return new RuleHeader(o.Id("id"), names, o.Text("clause"), BasisReader.Read(o), EffectivePeriodReader.Read(o));
    }
}
