using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws;

/// <summary>How often each kind of customer came up among the cases of a law: unknown facts, values on a bound, outcomes. Tells whether a law was really tried.</summary>
public sealed class CaseShares
{
    private readonly DecisionBounds _bounds;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    internal CaseShares(TieringPolicy policy) => _bounds = policy.FindBounds();

    /// <summary>Gets how many customers were counted.</summary>
    public int Customers { get; private set; }

    /// <summary>Gets the kinds that came up, in ordinal order, such as <c>change: promote</c> or <c>unknown: annual-purchase</c>.</summary>
    public IReadOnlyList<string> Kinds => [.. _counts.Keys.OrderBy(static k => k, StringComparer.Ordinal)];

    /// <summary>Gives the share of customers of a kind, 0 to 1; 0 for a kind that never came up.</summary>
    public decimal Of(string kind) => Customers > 0 && _counts.TryGetValue(kind, out var count) ? (decimal)count / Customers : 0;

    /// <summary>Gives one line for each group of kinds.</summary>
    public override string ToString()
        => string.Join("\n", Kinds.GroupBy(static k => k.Substring(0, k.IndexOf(':'))).Select(g => $"{g.Key}: {string.Join(", ", g.Select(k => Part(k, g.Key)))}"));

    internal void Count(DecisionView view)
    {
        Customers++;
        foreach (var kind in KindsOf(view).Distinct())
            _counts[kind] = (_counts.TryGetValue(kind, out var count) ? count : 0) + 1;
    }

    private string Part(string kind, string group)
        => string.Format(CultureInfo.InvariantCulture, "{0} {1:0.0} %", kind.Substring(group.Length + 2), Of(kind) * 100);

    private IEnumerable<string> KindsOf(DecisionView view)
    {
        var (facts, standing) = (view.Request.Facts, view.Request.Standing);
        yield return $"change: {ConditionPrinter.Words(view.Change.ToString())}";
        if (view.Qualified is { } qualified)
            yield return $"qualified: {qualified.Code}";
        foreach (var key in _bounds.Facts)
        {
            if (!facts.Knows(key))
                yield return $"unknown: {key.Id}";
            if (key is NumberIndicator number && facts[number] is { } value && _bounds.Of(number).Contains(value))
                yield return $"on a bound: {key.Id}";
        }

        if (standing.Tier is null)
            yield return "standing: new";
        if (standing.Pin is { } pin)
            yield return pin.Expires > view.Request.AsOf ? "standing: pinned" : "standing: pin expired";
        if (view.BoundsConflict)
            yield return "rules: conflict of bounds";
        foreach (var hit in view.Hits)
            yield return $"rules: {hit.Set.Area.Id}";
    }
}
