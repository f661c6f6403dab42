using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>
/// Points by rank in the portfolio: so many for the first 5 % of customers, so many for the next. Equal values share a step. The ranks are
/// cut once, by <see cref="CutOffs.Freeze"/>. Immutable.
/// </summary>
public sealed class RankScale
{
    /// <summary>Initializes a new instance of the <see cref="RankScale"/> class.</summary>
    /// <param name="id">The id, which the cut-offs bear too: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="measure">What is ranked.</param>
    /// <param name="steps">The steps, best first, by rising share; the last takes the rest.</param>
    /// <param name="points">The fact that takes the points; null where none does.</param>
    /// <exception cref="ArgumentException">An argument is not of the form stated.</exception>
    public RankScale(string id, NumberIndicator measure, IReadOnlyList<RankStep> steps, NumberIndicator? points = null)
    {
        Id = Guard.Id(id, nameof(id));
        Measure = Guard.NotNull(measure, nameof(measure));
        Steps = [.. Checked(Guard.NotNull(steps, nameof(steps)))];
        Points = points;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what is ranked.</summary>
    public NumberIndicator Measure { get; }

    /// <summary>Gets the fact that takes the points; null where none does.</summary>
    public NumberIndicator? Points { get; }

    /// <summary>Gets the steps, best first.</summary>
    public IReadOnlyList<RankStep> Steps { get; }

    private static IReadOnlyList<RankStep> Checked(IReadOnlyList<RankStep> steps)
    {
        if (steps.Count < 2 || steps.Any(static s => s is null))
            throw new ArgumentException("two steps or more are needed, and none is null", nameof(steps));
        if (steps[^1].Below is not null || steps.Take(steps.Count - 1).Any(static s => s.Below is null))
            throw new ArgumentException("the last step takes the rest, and no other does", nameof(steps));
        if (steps.GroupBy(static s => s.Label, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"step `{twice.Key}` stands twice; give each a label of its own", nameof(steps));
        for (var i = 1; i < steps.Count - 1; i++)
        {
            if (steps[i].Below <= steps[i - 1].Below)
                throw new ArgumentException($"step `{steps[i].Label}` ends no later than `{steps[i - 1].Label}`; list the steps by rising share", nameof(steps));
        }

        return steps;
    }
}
