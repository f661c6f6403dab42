using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>Edits one rule set by rule id. Unknown and duplicate ids are refused at once, with the nearest name.</summary>
/// <typeparam name="TCase">What the rules look at.</typeparam>
/// <typeparam name="TOutcome">What the rules decide.</typeparam>
public sealed class RuleSetEdit<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    private readonly List<Rule<TCase, TOutcome>> _rules;

    internal RuleSetEdit(RuleSet<TCase, TOutcome> set)
    {
        Area = set.Area;
        _rules = [.. set];
    }

    /// <summary>Gets the area.</summary>
    public RuleArea<TCase, TOutcome> Area { get; }

    internal bool IsEdited { get; private set; }

    /// <summary>Adds a rule behind the last.</summary>
    /// <exception cref="RuleDefinitionException">The set has a rule of that id.</exception>
    public RuleSetEdit<TCase, TOutcome> Add(Rule<TCase, TOutcome> rule) => Insert(_rules.Count, rule);

    /// <summary>Adds a rule in front of another.</summary>
    /// <exception cref="RuleDefinitionException">The other rule is unknown, or the set has a rule of the new one's id.</exception>
    public RuleSetEdit<TCase, TOutcome> Before(string id, Rule<TCase, TOutcome> rule) => Insert(IndexOf(id), rule);

    /// <summary>Adds a rule behind another.</summary>
    /// <exception cref="RuleDefinitionException">The other rule is unknown, or the set has a rule of the new one's id.</exception>
    public RuleSetEdit<TCase, TOutcome> After(string id, Rule<TCase, TOutcome> rule) => Insert(IndexOf(id) + 1, rule);

    /// <summary>Puts a rule in the place of another; it may have the same id.</summary>
    /// <exception cref="RuleDefinitionException">The other rule is unknown, or the set has a third rule of the new one's id.</exception>
    public RuleSetEdit<TCase, TOutcome> Replace(string id, Rule<TCase, TOutcome> rule)
    {
        var at = IndexOf(id);
        _rules.RemoveAt(at);
        return Insert(at, rule);
    }

    /// <summary>Takes a rule out.</summary>
    /// <exception cref="RuleDefinitionException">The rule is unknown.</exception>
    public RuleSetEdit<TCase, TOutcome> Remove(string id)
    {
        _rules.RemoveAt(IndexOf(id));
        IsEdited = true;
        return this;
    }

    /// <summary>Refuses an id that does not stand in the set.</summary>
    internal void Demand(string id) => IndexOf(id);

    internal RuleSet<TCase, TOutcome> Build() => new(Area, _rules);

    private RuleSetEdit<TCase, TOutcome> Insert(int at, Rule<TCase, TOutcome> rule)
    {
        Guard.NotNull(rule, nameof(rule));
        if (_rules.Exists(r => r.Id == rule.Id))
            throw new RuleDefinitionException(rule.Id, $"stands in `{Area.Id}` already; choose another id or use `Replace`");

        _rules.Insert(at, rule);
        IsEdited = true;
        return this;
    }

    private int IndexOf(string id)
    {
        var at = _rules.FindIndex(r => r.Id == Guard.NotNull(id, nameof(id)));
        return at >= 0 ? at : throw new RuleDefinitionException(id, $"does not stand in `{Area.Id}`; {NearestName.Hint(id, _rules.Select(static r => r.Id))}");
    }
}
