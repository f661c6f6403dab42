using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Structured;

/// <summary>
/// The closed list of names that structured conditions of one area may use beside the customer's facts: what the customer is
/// (<c>standing</c>), its credit (<c>credit</c>) and what was decided before (<c>outcome</c>).
/// </summary>
internal sealed class CaseVocabulary<TCase>(string name)
    where TCase : struct, IRuleCase
{
    private readonly Dictionary<string, Dictionary<string, Operand>> _groups = [];

    /// <summary>Gets what the schema of policies calls conditions that use these names.</summary>
    public string Name => name;

    /// <summary>Gets the groups in the order they were added.</summary>
    public IReadOnlyCollection<string> Groups => _groups.Keys;

    /// <summary>Adds a name.</summary>
    public CaseVocabulary<TCase> Add<TValue>(string group, string word, Expression<Func<TCase, TValue>> member)
    {
        if (!_groups.TryGetValue(group, out var names))
            _groups[group] = names = [];
        names.Add(word, new ConditionReader(word, RuleArguments.None).ReadOperand(member));
        return this;
    }

    /// <summary>Gives the names of a group.</summary>
    public IReadOnlyCollection<string> NamesOf(string group) => _groups[group].Keys;

    /// <summary>Gives what the name stands for; null where the group lacks it.</summary>
    public Operand? Find(string group, string word) => _groups[group].TryGetValue(word, out var operand) ? operand : null;
}
