using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Cases;

/// <summary>What is opened about a customer, runs on deadlines and is closed. Immutable.</summary>
public sealed class CasePolicy : IPolicySection, INamedCodes
{
    internal CasePolicy(IReadOnlyList<CaseKind> kinds, RuleSet<CaseSituation, CaseRoute> routes)
    {
        Kinds = kinds;
        Routes = routes;
    }

    /// <summary>Gets the kinds of cases, in the order of the policy; may be empty.</summary>
    public IReadOnlyList<CaseKind> Kinds { get; }

    /// <summary>Gets the rules that say whom to tell of a case, which step to recommend, and what marks it.</summary>
    public RuleSet<CaseSituation, CaseRoute> Routes { get; }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CasePolicy None { get; } = new([], new RuleSet<CaseSituation, CaseRoute>(Areas.CaseRoutes, []));

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Routes];

    /// <summary>Gives the kind of that id; null where the policy has none.</summary>
    public CaseKind? FindKind(string id) => Kinds.FirstOrDefault(k => k.Id == id);

    IPolicySection IPolicySection.With(RuleEdits edits) => new CasePolicy(Kinds, edits.Of(Routes));

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind == CaseCodes.Term ? CaseNames.Of(this, code, null) : null;
}
