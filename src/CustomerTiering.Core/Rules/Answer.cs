using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.NearMisses;

namespace CustomerTiering.Rules;

/// <summary>What a rule set said of a case: the hits, and, worked out when asked for, what they decide and what nearly hit.</summary>
internal sealed class Answer<TCase, TOutcome> : IAnswer
    where TCase : struct, IRuleCase
{
    private readonly BoundRuleSet<TCase, TOutcome> _set;
    private readonly TCase _case;

    public Answer(BoundRuleSet<TCase, TOutcome> set, in TCase @case, Hits hits)
    {
        _set = set;
        _case = @case;
        Hits = hits;
    }

    /// <summary>Gets the case that the rules saw.</summary>
    public TCase Case => _case;

    /// <summary>Gets which rules hit.</summary>
    public Hits Hits { get; }

    /// <summary>Gets what the rules that hit decide, in order; of a set whose first hit decides, one at most.</summary>
    public IEnumerable<TOutcome> Outcomes => Hits.Indices.Select(i => _set.OutcomeOf(i, in _case));

    /// <inheritdoc/>
    public IEnumerable<RuleHit> RuleHits => Hits.Indices.Select(i => _set.HitOf(i, _case));

    /// <inheritdoc/>
    public IEnumerable<NearMiss> NearMisses => _set.NearMissFinder().Find(_case, Hits);

    /// <summary>Gives what the first rule that hit decides.</summary>
    /// <returns>Whether any did.</returns>
    public bool TryFirst(out TOutcome outcome)
    {
        outcome = Hits.IsEmpty ? default! : _set.OutcomeOf(Hits.First, in _case);
        return !Hits.IsEmpty;
    }
}
