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

    /// <summary>
    /// Adds a name for something of which there may be several, such as the roles of a person: <c>is</c> asks whether one is among them,
    /// <c>in</c> whether one of several is.
    /// </summary>
    public CaseVocabulary<TCase> AddSeveral(string group, string word, Expression<Func<TCase, IReadOnlyList<string>, bool>> hasAny)
    {
        if (!_groups.TryGetValue(group, out var names))
            _groups[group] = names = [];
        names.Add(word, new Operand.Call(((MethodCallExpression)hasAny.Body).Method, new Operand.Case(typeof(TCase)), []));
        return this;
    }

    /// <summary>Gives the names of a group.</summary>
    public IReadOnlyCollection<string> NamesOf(string group) => _groups[group].Keys;

    /// <summary>Gives what the name stands for; null where the group lacks it.</summary>
    public Operand? Find(string group, string word) => _groups[group].TryGetValue(word, out var operand) ? operand : null;

    /// <summary>Tells whether what a name stands for may be several, added by <see cref="AddSeveral"/>.</summary>
    public static bool IsSeveral(Operand operand) => operand is Operand.Call { Target: Operand.Case, Arguments.Count: 0 };

    /// <summary>Gives the type of the values that a name is compared with.</summary>
    public Type TypeOf(string group, string word) => _groups[group][word] is var operand && IsSeveral(operand) ? typeof(string) : operand.Type;
}
