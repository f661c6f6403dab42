using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Scoring;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>
/// Which facts a decision by a policy reads, and at which of their values it may change: the bounds of bands, the knots of curves, and what
/// conditions compare with. Who tests a policy looks at these values and their neighbours. Immutable.
/// </summary>
public sealed class DecisionBounds
{
    private readonly Dictionary<FactKey, List<object>> _ofFacts = [];
    private readonly Dictionary<string, List<object>> _ofTerms = new(StringComparer.Ordinal);
    private readonly List<FactKey> _facts = [];

    internal DecisionBounds(TieringPolicy policy)
    {
        foreach (var line in policy.Scoring.Indicators)
            Add(line.Indicator).AddRange(Values(line.Scale).Cast<object>());

        foreach (var (subject, value) in policy.GradingConditions.SelectMany(ComparedValues.In))
        {
            var values = subject switch
            {
                Operand.Fact fact => Add(fact.Key),
                Operand.Member member => Add(ConditionPrinter.Path(member)),
                _ => null,
            };
            if (values is not null && value is not null)
                values.Add(value);
        }
    }

    /// <summary>Gets the facts that a decision reads: the scored ones in the order of the policy, then those that rules alone read.</summary>
    public IReadOnlyList<FactKey> Facts => _facts;

    /// <summary>Gives the values of a number at which a decision may change, ascending, each once; empty for a number that no decision reads.</summary>
    public IReadOnlyList<decimal> Of(NumberIndicator indicator) => Numbers(_ofFacts, Guard.NotNull(indicator, nameof(indicator)));

    /// <summary>Gives the codes that conditions name, in ordinal order, each once; empty for an attribute that no decision reads.</summary>
    public IReadOnlyList<string> Of(CodeIndicator attribute) => Codes(_ofFacts, Guard.NotNull(attribute, nameof(attribute)));

    /// <summary>Gives the numbers that conditions compare a term of the case with, such as <c>credit.warning-level</c>, ascending, each once; empty for a term that none reads.</summary>
    /// <param name="term">The way to the term as the canonical rules write it: <c>months-in-tier</c>, <c>credit.warning-level</c>.</param>
    public IReadOnlyList<decimal> OfTerm(string term) => Numbers(_ofTerms, Guard.NotNull(term, nameof(term)));

    /// <summary>Gives the codes that conditions compare a term of the case with, such as <c>credit.grade</c>, in ordinal order, each once.</summary>
    /// <param name="term">The way to the term as the canonical rules write it.</param>
    public IReadOnlyList<string> CodesOfTerm(string term) => Codes(_ofTerms, Guard.NotNull(term, nameof(term)));

    private static IReadOnlyList<string> Codes<TKey>(Dictionary<TKey, List<object>> values, TKey key)
        where TKey : notnull
        => [.. ValuesOf(values, key).OfType<string>().Distinct().OrderBy(static c => c, StringComparer.Ordinal)];

    private static IReadOnlyList<decimal> Numbers<TKey>(Dictionary<TKey, List<object>> values, TKey key)
        where TKey : notnull
        => [.. ValuesOf(values, key).Where(static v => v is decimal or int or long).Select(static v => Convert.ToDecimal(v, System.Globalization.CultureInfo.InvariantCulture)).Distinct().OrderBy(static n => n)];

    private static List<object> ValuesOf<TKey>(Dictionary<TKey, List<object>> values, TKey key)
        where TKey : notnull
        => values.TryGetValue(key, out var found) ? found : [];

    private static IReadOnlyList<decimal> Values(PointScale scale) => scale is BandScale bands ? bands.LowerBounds : ((CurveScale)scale).Knots;

    private List<object> Add(FactKey key)
    {
        if (_ofFacts.TryGetValue(key, out var values))
            return values;

        _facts.Add(key);
        return _ofFacts[key] = [];
    }

    private List<object> Add(string path)
    {
        if (!_ofTerms.TryGetValue(path, out var values))
            _ofTerms[path] = values = [];
        return values;
    }
}
