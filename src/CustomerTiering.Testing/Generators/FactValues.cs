using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Testing.Generators;

/// <summary>
/// The values of a fact worth trying under one policy: each bound, the values one smallest step beside it, some between bounds and some beyond the
/// last, as far as the unit allows them.
/// </summary>
internal sealed class FactValues(DecisionBounds bounds)
{
    private const decimal FullPoints = 100;
    private static readonly decimal[] WithoutBounds = [0, 1, 50, 100];

    /// <summary>Gives the values of a number from the worst to the best.</summary>
    public IReadOnlyList<decimal> Of(NumberIndicator indicator)
    {
        var given = bounds.Of(indicator) is { Count: > 0 } own ? own : WithoutBounds;
        var step = StepOf(indicator);
        var values = new SortedSet<decimal> { 0 };
        for (var i = 0; i < given.Count; i++)
        {
            var at = RoundedUp(given[i], step);
            values.UnionWith([at - step, at, at + step]);
            if (i > 0)
                values.Add(RoundedUp((given[i - 1] + given[i]) / 2, step));
        }

        values.Add(RoundedUp(given[^1] * 2, step));
        values.Add(RoundedUp(given[0] / 2, step));
        if (indicator.Unit == Units.Money)
            values.Add(-RoundedUp(Math.Abs(given[^1]) / 10, step));
        var possible = values.Where(v => IsPossible(indicator, v));
        return [.. indicator.MoreIsBetter ? possible : possible.Reverse()];
    }

    /// <summary>Gives the codes that conditions name and two that none does.</summary>
    public IReadOnlyList<string> Of(CodeIndicator attribute) => [.. bounds.Of(attribute).Concat(["north", "south"]).Distinct()];

    /// <summary>Gives the smallest step of a number that matters.</summary>
    public static decimal StepOf(NumberIndicator indicator) => new(1, 0, 0, false, (byte)indicator.Decimals);

    /// <summary>Tells whether a number may have the value, by what its unit means.</summary>
    public static bool IsPossible(NumberIndicator indicator, decimal value) => indicator.Unit switch
    {
        Units.Money => true,
        Units.Share => value >= -1,
        Units.Points => value is >= 0 and <= FullPoints,
        _ => value >= 0,
    };

    private static decimal RoundedUp(decimal value, decimal step) => Math.Ceiling(value / step) * step;
}
