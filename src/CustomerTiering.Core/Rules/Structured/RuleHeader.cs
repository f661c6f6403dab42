using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>What every rule of a policy may say of itself, whatever it decides.</summary>
internal sealed class RuleHeader
{
    private RuleHeader(string? id, string? title, string? clause, Basis? basis, EffectivePeriod? effective)
    {
        Id = id;
        Title = title;
        Clause = clause;
        Basis = basis;
        Effective = effective;
    }

    public string? Id { get; }

    public string? Title { get; }

    public string? Clause { get; }

    public Basis? Basis { get; }

    public EffectivePeriod? Effective { get; }

    public static RuleHeader Read(PolicyObject o)
    {
        o.Names("names").TryGetValue("en", out var title);
        return new RuleHeader(o.Id("id"), title, o.Text("clause"), BasisReader.Read(o), EffectivePeriodReader.Read(o));
    }
}
