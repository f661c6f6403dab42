using System;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerTiering.Tiers;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>One line of the table: a condition as it stands in the source, what is known, and what it is then.</summary>
internal sealed class TableLine(string given, Expression<Func<TierCase, bool>> condition, Truth truth, [CallerArgumentExpression(nameof(condition))] string text = "")
{
    public string Given { get; } = given;

    public Expression<Func<TierCase, bool>> Condition { get; } = condition;

    public Truth Truth { get; } = truth;

    /// <summary>Gets the line as the page shows it; the bar of an "or" is escaped, since it would end the cell.</summary>
    public string Markdown => $"| `{text["c => ".Length..].Replace("|", "\\|", StringComparison.Ordinal)}` | {Given} | {Truth.ToString().ToLowerInvariant()} |";
}
