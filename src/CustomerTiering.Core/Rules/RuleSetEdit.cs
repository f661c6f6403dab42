using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>
/// Edits one rule set by rule id. Unknown and duplicate ids are noted, with the nearest name, and refused together by a
/// <see cref="RuleDefinitionException"/> when the engine is made.
/// </summary>
/// <typeparam name="TCase">What the rules look at.</typeparam>
/// <typeparam name="TOutcome">What the rules decide.</typeparam>
public sealed class RuleSetEdit<TCase, TOutcome> : IRuleSetEdit
    where TCase : struct, IRuleCase
{
    private readonly List<Rule<TCase, TOutcome>> _rules;
    private readonly List<RuleDefinitionException> _problems;

    internal RuleSetEdit(RuleSet<TCase, TOutcome> set, List<RuleDefinitionException> problems)
    {
        Area = set.Area;
        _rules = [.. set];
        _problems = problems;
    }

    /// <summary>Gets the area.</summary>
    public RuleArea<TCase, TOutcome> Area { get; }

    IRuleArea IRuleSetEdit.Area => Area;

    bool IRuleSetEdit.IsEdited => IsEdited;

    internal bool IsEdited { get; private set; }

    /// <summary>Adds a rule behind the last; refused where the set has a rule of that id.</summary>
    public RuleSetEdit<TCase, TOutcome> Add(Rule<TCase, TOutcome> rule) => Insert(_rules.Count, rule);

    /// <summary>Adds a rule in front of another; refused where the other is unknown, or the set has a rule of the new one's id.</summary>
    public RuleSetEdit<TCase, TOutcome> Before(string id, Rule<TCase, TOutcome> rule) => Insert(Find(id) ?? _rules.Count, rule);

    /// <summary>Adds a rule behind another; refused where the other is unknown, or the set has a rule of the new one's id.</summary>
    public RuleSetEdit<TCase, TOutcome> After(string id, Rule<TCase, TOutcome> rule) => Insert(Find(id) + 1 ?? _rules.Count, rule);

    /// <summary>Puts a rule in the place of another, whose id it may have; refused where the other is unknown, or the set has a third rule of the new one's id.</summary>
    public RuleSetEdit<TCase, TOutcome> Replace(string id, Rule<TCase, TOutcome> rule)
    {
        var at = Find(id);
        return Insert(at ?? _rules.Count, rule, at);
    }

    /// <summary>Takes a rule out; refused where it is unknown.</summary>
    public RuleSetEdit<TCase, TOutcome> Remove(string id)
    {
        if (Find(id) is { } at)
            _rules.RemoveAt(at);
        IsEdited = true;
        return this;
    }

    /// <summary>Refuses an id that does not stand in the set.</summary>
    internal void Demand(string id) => Find(id);

    internal RuleSet<TCase, TOutcome> Build() => new(Area, _rules);

    private RuleSetEdit<TCase, TOutcome> Insert(int at, Rule<TCase, TOutcome> rule, int? replaced = null)
    {
        Guard.NotNull(rule, nameof(rule));
        var same = _rules.FindIndex(r => r.Id == rule.Id);
        if (same >= 0 && same != replaced)
        {
            _problems.Add(new RuleDefinitionException(rule.Id, $"stands in `{Area.Id}` already; choose another id or use `Replace`"));
            return this;
        }

        if (replaced is { } taken)
            _rules.RemoveAt(taken);
        _rules.Insert(at, rule);
        IsEdited = true;
        return this;
    }

    /// <summary>Gives the place of a rule; null, and a problem, where there is none. A rule that was to stand beside it is put last, so that later edits find it.</summary>
    private int? Find(string id)
    {
        Guard.NotNull(id, nameof(id));
        var at = _rules.FindIndex(r => r.Id == id);
        if (at >= 0)
            return at;

        _problems.Add(new RuleDefinitionException(id, $"does not stand in `{Area.Id}`; {NearestName.Hint(id, _rules.Select(static r => r.Id))}"));
        return null;
    }
}
