using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Rules;

/// <summary>One rule set of a decision area: its id, its hit policy, and what its rules look at and decide.</summary>
/// <typeparam name="TCase">What the rules look at.</typeparam>
/// <typeparam name="TOutcome">What the rules decide.</typeparam>
public sealed class RuleArea<TCase, TOutcome> : IRuleArea
    where TCase : struct, IRuleCase
{
    internal RuleArea(
        string id,
        HitPolicy hitPolicy,
        IReadOnlyList<RuleTemplate<TCase, TOutcome>> templates,
        CaseVocabulary<TCase> vocabulary,
        IOutcomeReader<TOutcome> outcomes)
    {
        Id = id;
        HitPolicy = hitPolicy;
        Templates = templates;
        Vocabulary = vocabulary;
        Outcomes = outcomes;
        var twice = templates.GroupBy(static t => t.Id).FirstOrDefault(static g => g.Count() > 1);
        if (twice is not null)
            throw new RuleDefinitionException(twice.Key, $"stands twice in the catalogue of `{id}`");
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public HitPolicy HitPolicy { get; }

    /// <summary>Gets the templates that the library brings.</summary>
    public IReadOnlyList<RuleTemplate<TCase, TOutcome>> Templates { get; }

    /// <summary>Gets the names that structured conditions may use.</summary>
    internal CaseVocabulary<TCase> Vocabulary { get; }

    /// <summary>Gets what reads a structured rule's <c>then</c>.</summary>
    internal IOutcomeReader<TOutcome> Outcomes { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
