using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Policies;

/// <summary>The sections of a policy that have rules, in the order of <see cref="Areas"/>. Immutable.</summary>
internal sealed class PolicySections(IReadOnlyList<IPolicySection> all)
{
    /// <summary>Gets all of them.</summary>
    public IReadOnlyList<IPolicySection> All => all;

    /// <summary>Gets all rule sets.</summary>
    public IReadOnlyList<IRuleSet> RuleSets { get; } = [.. all.SelectMany(static s => s.RuleSets)];

    /// <summary>Gives the one section of a kind.</summary>
    public TSection Of<TSection>()
        where TSection : IPolicySection
        => all.OfType<TSection>().Single();

    /// <inheritdoc cref="INamedCodes.NamesOf"/>
    public IReadOnlyDictionary<string, string>? NamesOf(string kind, string code)
        => all.OfType<INamedCodes>().Select(s => s.NamesOf(kind, code)).FirstOrDefault(static n => n is not null);

    /// <summary>Gives them with their rules as edited.</summary>
    public PolicySections With(RuleEdits edits) => new([.. all.Select(s => s.With(edits))]);
}
