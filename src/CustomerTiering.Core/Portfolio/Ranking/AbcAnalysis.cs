using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>
/// Customers in classes by the share of the whole that they hold together: those who bring the first 80 % are A, the next 15 % B, the rest
/// C, where a policy says so. A customer's class follows from the share of those with a <em>higher</em> value, so that equal values are
/// always in one class and the largest customer is always in the first. Values of 0 or less bring nothing and are in the last. Exact, and
/// independent of the order of the values. Immutable.
/// </summary>
public sealed class AbcAnalysis
{
    internal const int ShareDecimals = 6;

    private AbcAnalysis(IReadOnlyList<AbcClass> classes, IReadOnlyList<AbcPlace> places, IReadOnlyList<string> unknown, decimal total)
    {
        Classes = classes;
        Places = places;
        Unknown = unknown;
        Total = total;
    }

    /// <summary>Gets the classes, best first.</summary>
    public IReadOnlyList<AbcClass> Classes { get; }

    /// <summary>Gets the customers, best first, equals by id.</summary>
    public IReadOnlyList<AbcPlace> Places { get; }

    /// <summary>Gets the ids of those whose value is not known and who have no class, in the order of their characters.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Gets the whole: the sum of all values above 0.</summary>
    public decimal Total { get; }

    /// <summary>Analyses a portfolio.</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <param name="classes">The classes, best first, by rising share; the last takes the rest.</param>
    /// <exception cref="ArgumentException">The classes are not of the form stated, or a customer has two values.</exception>
    public static AbcAnalysis Of(IEnumerable<CustomerValue> values, IReadOnlyList<AbcClass> classes)
    {
        Check(Guard.NotNull(classes, nameof(classes)));
        var ranked = new RankedValues(values);
        var total = ranked.PositiveTotal;
        var places = new List<AbcPlace>(ranked.Known.Count);
        ExactNumber before = 0m;
        foreach (var (above, tied) in ranked.Ties())
        {
            var value = tied[0].Value!.Value;
            var through = value > 0 ? before + ((ExactNumber)value * tied.Count) : before;
            var abcClass = ClassOf(before, total, value, classes);
            var (shareBefore, shareThrough) = total.Sign == 0 ? (0m, 0m) : (before.DividedBy(total, ShareDecimals), through.DividedBy(total, ShareDecimals));
            places.AddRange(tied.Select(v => new AbcPlace(above + 1, v, abcClass, shareBefore, shareThrough)));
            before = through;
        }

        return new AbcAnalysis([.. classes], places, ranked.Unknown, total.ToDecimal());
    }

    /// <summary>Gives the customers of a class, best first.</summary>
    /// <param name="code">The code of the class.</param>
    public IReadOnlyList<AbcPlace> Of(string code)
    {
        Guard.NotNull(code, nameof(code));
        return [.. Places.Where(p => p.Class.Code == code)];
    }

    /// <summary>Gives the share of the whole that a class holds, 0 to 1, rounded to 6 decimals.</summary>
    /// <param name="code">The code of the class.</param>
    public decimal ShareOf(string code)
        => Total == 0 ? 0 : Of(code).Aggregate((ExactNumber)0m, static (sum, p) => sum + Math.Max(0m, p.Value)).DividedBy(Total, ShareDecimals);

    /// <summary>Freezes where the classes begin, so that a customer who comes later, or comes again, is classed by the same values.</summary>
    /// <param name="id">The id of the cut-offs: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="asOf">The day for which the values were measured.</param>
    /// <exception cref="ArgumentException">The id is not of the form stated.</exception>
    public CutOffs Freeze(string id, NodaTime.LocalDate asOf)
        => new(id, asOf, Places.Count, [.. Classes.Take(Classes.Count - 1).Where(c => Places.Any(p => p.Class == c)).Select(c => new CutOff(c.Code, Of(c.Code)[^1].Value, null)), new CutOff(Classes[^1].Code, null, null)]);

    private static AbcClass ClassOf(ExactNumber before, ExactNumber total, decimal value, IReadOnlyList<AbcClass> classes)
        => value <= 0 ? classes[^1] : classes.First(c => c.Below is not { } share || before < total * share);

    private static void Check(IReadOnlyList<AbcClass> classes)
    {
        if (classes.Count < 2 || classes.Any(static c => c is null))
            throw new ArgumentException("two classes or more are needed, and none is null", nameof(classes));
        if (classes[^1].Below is not null || classes.Take(classes.Count - 1).Any(static c => c.Below is null))
            throw new ArgumentException("the last class takes the rest, and no other does", nameof(classes));
        if (classes.GroupBy(static c => c.Code, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"class `{twice.Key}` stands twice; give each a code of its own", nameof(classes));
        for (var i = 1; i < classes.Count - 1; i++)
        {
            if (classes[i].Below <= classes[i - 1].Below)
                throw new ArgumentException($"class `{classes[i].Code}` ends no later than `{classes[i - 1].Code}`; list the classes by rising share", nameof(classes));
        }
    }
}
