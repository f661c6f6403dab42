using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>
/// Values at which a portfolio was cut once, and by which every customer is judged from then on: the answer for a value does not depend on
/// who else is asked for, or when. The hash stands in the provenance of what was ranked by them, and so in the facts of a decision.
/// Immutable; two with the same <see cref="Hash"/> answer alike.
/// </summary>
public sealed class CutOffs
{
    /// <summary>Initializes a new instance of the <see cref="CutOffs"/> class.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="asOf">The day for which the portfolio was measured.</param>
    /// <param name="population">How many customers with a known value were cut, 0 or more.</param>
    /// <param name="steps">The steps, best first, by falling value; the last takes the rest.</param>
    /// <exception cref="ArgumentException">An argument is not of the form stated.</exception>
    public CutOffs(string id, LocalDate asOf, int population, IReadOnlyList<CutOff> steps)
    {
        Id = Guard.Id(id, nameof(id));
        AsOf = asOf;
        Population = population >= 0 ? population : throw new ArgumentOutOfRangeException(nameof(population), population, "a number of customers is 0 or more");
        Steps = [.. Checked(Guard.NotNull(steps, nameof(steps)))];
        Hash = Sha256Hex.Of(ToJson());
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the day for which the portfolio was measured.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many customers with a known value were cut.</summary>
    public int Population { get; }

    /// <summary>Gets the steps, best first; the last takes the rest.</summary>
    public IReadOnlyList<CutOff> Steps { get; }

    /// <summary>Gets the SHA-256 of <see cref="ToJson"/>, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Cuts a portfolio by rank, once.</summary>
    /// <param name="id">The id of the cut-offs: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="asOf">The day for which the values were measured.</param>
    /// <param name="values">One value for each customer, in any order; those that are not known take no part.</param>
    /// <param name="scale">The steps by share of customers.</param>
    /// <exception cref="ArgumentException">The id is not of the form stated, or a customer has two values.</exception>
    public static CutOffs Freeze(string id, LocalDate asOf, IEnumerable<CustomerValue> values, RankScale scale)
    {
        Guard.NotNull(scale, nameof(scale));
        var ranked = new RankedValues(values);
        var steps = new List<CutOff>();
        var ties = ranked.Ties().Select(static t => (t.Before, t.Tied[0].Value)).ToList();
        foreach (var step in scale.Steps)
        {
            var last = ties.FindLastIndex(t => step.Below is { } share && t.Before < share * ranked.Known.Count);
            if (step.Below is null)
                steps.Add(new CutOff(step.Label, null, step.Points));
            else if (last >= 0 && (steps.Count == 0 || ties[last].Value < steps[^1].AtLeast))
                steps.Add(new CutOff(step.Label, ties[last].Value, step.Points));
        }

        return new CutOffs(id, asOf, ranked.Known.Count, steps);
    }

    /// <summary>Gives the cut-offs that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="FormatException">The text is not that of cut-offs.</exception>
    public static CutOffs Parse(string json) => CutOffsJson.Read(Guard.NotNull(json, nameof(json)));

    /// <summary>Gives the step that a value reaches; null where the value is not known.</summary>
    public CutOff? StepOf(decimal? value) => value is null ? null : Steps.First(s => s.AtLeast is null || value >= s.AtLeast);

    /// <summary>
    /// Writes the points of a customer's rank into its facts, with the id and hash of the cut-offs as their source, so that the record of a
    /// decision holds them. Where the measure is not known, or the step gives no points, the fact is left unknown.
    /// </summary>
    /// <param name="facts">The facts, with the measure.</param>
    /// <param name="measure">What was ranked.</param>
    /// <param name="points">The fact that takes the points.</param>
    public void Rank(CustomerFactsBuilder facts, NumberIndicator measure, NumberIndicator points)
    {
        Guard.NotNull(facts, nameof(facts))[Guard.NotNull(points, nameof(points))] = StepOf(facts[Guard.NotNull(measure, nameof(measure))])?.Points;
        facts.From(points, new FactProvenance($"{Id} {Hash}", AsOf));
    }

    /// <summary>Gives the cut-offs as canonical JSON, which a host stores.</summary>
    public string ToJson() => CutOffsJson.Write(this);

    private static IReadOnlyList<CutOff> Checked(IReadOnlyList<CutOff> steps)
    {
        if (steps.Count == 0 || steps.Any(static s => s is null))
            throw new ArgumentException("one step or more is needed, and none is null", nameof(steps));
        if (steps[^1].AtLeast is not null || steps.Take(steps.Count - 1).Any(static s => s.AtLeast is null))
            throw new ArgumentException("the last step takes the rest, and no other does", nameof(steps));
        if (steps.GroupBy(static s => s.Label, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"step `{twice.Key}` stands twice; give each a label of its own", nameof(steps));
        for (var i = 1; i < steps.Count - 1; i++)
        {
            if (steps[i].AtLeast >= steps[i - 1].AtLeast)
                throw new ArgumentException($"step `{steps[i].Label}` begins no lower than `{steps[i - 1].Label}`; list the steps by falling value", nameof(steps));
        }

        return steps;
    }
}
