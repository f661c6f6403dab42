using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Policies;

/// <summary>The part of a policy that one decision area reads. Immutable.</summary>
internal interface IPolicySection
{
    /// <summary>Gets its rule sets, in the order in which a decision goes through them; those without rules are among them.</summary>
    IReadOnlyList<IRuleSet> RuleSets { get; }

    /// <summary>Gives the section with its rules as edited.</summary>
    IPolicySection With(RuleEdits edits);
}
