using System;
using System.Linq;

namespace CustomerTiering.Rules.Naive;

/// <summary>
/// Works a statement out by the book. <see cref="Is"/> asks whether it is the wanted value and looks no further than it must, as the
/// evaluator promises; <see cref="Of"/> works everything out with C#'s own three-valued <see cref="bool"/>.
/// </summary>
internal static class NaiveTruth
{
    public static bool Is(bool wanted, Statement statement, Situation at) => statement switch
    {
        Statement.AllOf s => wanted ? s.Parts.All(p => Is(true, p, at)) : s.Parts.Any(p => Is(false, p, at)),
        Statement.AnyOf s => wanted ? s.Parts.Any(p => Is(true, p, at)) : s.Parts.All(p => Is(false, p, at)),
        Statement.No s => Is(!wanted, s.Part, at),
        Statement.IfElse s => (Is(true, s.If, at) && Is(wanted, s.Then, at)) || (Is(false, s.If, at) && Is(wanted, s.Else, at)),
        _ => Of(statement, at) == wanted,
    };

    public static bool? Of(Statement statement, Situation at) => statement switch
    {
        Statement.AllOf s => s.Parts.Aggregate((bool?)true, (all, p) => all & Of(p, at)),
        Statement.AnyOf s => s.Parts.Aggregate((bool?)false, (any, p) => any | Of(p, at)),
        Statement.No s => !Of(s.Part, at),
        Statement.IfElse s => Of(s.If, at) is not { } choice ? null : choice ? Of(s.Then, at) : Of(s.Else, at),
        Statement.Number s => Compare(at.Numbers[s.Name], s.Sign, s.Bound),
        Statement.Between s => at.Numbers[s.Name] is { } n ? n >= s.From && n < s.Before : null,
        Statement.NumberIn s => at.Numbers[s.Name] is { } n ? s.Values.Contains(n) : null,
        Statement.NumberUnknown s => at.Numbers[s.Name] is null,
        Statement.Bought s => at.HasPurchased is { } bought ? bought == s.Yes : null,
        Statement.RegionIs s => at.Region is { } region ? region == s.Code : null,
        Statement.RegionIsNot s => at.Region is { } region ? region != s.Code : null,
        Statement.RegionIn s => at.Region is { } region ? region == s.One || region == s.Other : null,
        Statement.RegionUnknown => at.Region is null,
        Statement.CurrentTier s => Compare(at.CurrentTier, s.Sign, s.Rank),
        Statement.QualifiedTier s => Compare(at.QualifiedTier, s.Sign, s.Rank),
        Statement.ChangeIs s => at.Change == s.Kind,
        Statement.Ratio s => at.Numbers[s.Over] is { } over && at.Numbers[s.Under] is { } under ? over / under > s.Above : null,
        Statement.WithDefault s => Compare(at.Numbers[s.Name] ?? s.Default, s.Sign, s.Bound),
        Statement.OneAndOther s => Compare(at.Numbers[s.One], s.Sign, at.Numbers[s.Other]),
        _ => throw new InvalidOperationException($"no truth for {statement}"),
    };

    private static bool? Compare(decimal? left, string sign, decimal? right)
    {
        if (left is not { } l || right is not { } r)
            return null;

        return sign switch
        {
            "atLeast" => l >= r,
            "above" => l > r,
            "atMost" => l <= r,
            "below" => l < r,
            _ => l == r,
        };
    }
}
