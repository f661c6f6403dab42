using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>What ladder and matrix have in common: bounds by the policy's measure, and rules made of their cells.</summary>
internal sealed class RouteTable(DiscountMeasure measure, RuleReader<DiscountCase, DiscountRoute> routes)
{
    private const string UpTo = "upTo";
    private const string AtLeast = "atLeast";

    private bool Falls => measure == DiscountMeasure.Margin;

    /// <summary>Adds the bound of a row to what the schema says of it.</summary>
    public static ObjectShape AddBound(ObjectShape row) => row
        .Optional(UpTo, Shape.Number("The bound by the policy's measure, included: a share, or an amount in the policy's currency. The last row has none.", 0))
        .Optional(AtLeast, Shape.Number("The least margin, included, where the measure is `margin`. The last row has none.", -1, 1));

    /// <summary>Gives the bounds of all rows but the last, which has none; each is recorded that does not rise, or fall where margins are measured.</summary>
    public List<decimal?> Bounds(IReadOnlyList<PolicyObject> rows)
    {
        var bounds = new List<decimal?>();
        foreach (var (row, index) in rows.Select(static (r, i) => (r, i)))
        {
            var (name, other) = Falls ? (AtLeast, UpTo) : (UpTo, AtLeast);
            if (row.Has(other))
                row.Error(other, $"is not asked for where the measure is `{ConditionPrinter.Words(measure.ToString())}`", $"write `{name}`");
            var bound = Falls ? row.Number(name, -1, 1) : row.Number(name, 0, IsShare ? 1 : DiscountLine.MaxAmount);
            var isLast = index == rows.Count - 1;
            if (isLast && row.Has(name))
                row.Error(name, "bounds the last row, so that what lies beyond goes nowhere", "leave the bound of the last row out");
            if (!isLast && !row.Has(name))
                row.Error(name, "is missing: only the last row has no bound", $"add `{name}`");
            if (bound is not null && bounds.LastOrDefault() is { } before && (Falls ? bound >= before : bound <= before))
                row.Error(name, Falls ? "is not below the bound of the row before" : "is not above the bound of the row before", "write the rows in order");
            bounds.Add(isLast ? null : bound);
        }

        return bounds;
    }

    /// <summary>Gives the condition that a bound stands for; null for none.</summary>
    public Condition? Within(decimal? bound) => bound is { } value
        ? new Condition.Compare(Measured, Falls ? Comparison.AtLeast : Comparison.AtMost, new Operand.Constant(value, null))
        : null;

    /// <summary>Makes the rule of a cell; null where its id is taken, which is recorded.</summary>
    public Rule<DiscountCase, DiscountRoute>? Rule(PolicyObject o, RuleHeader header, string id, (string Key, Dictionary<string, object> Values) title, IEnumerable<Condition?> conditions, DiscountRoute route)
    {
        var parts = conditions.Where(static c => c is not null).Select(static c => c!).ToList();
        var english = TextCatalogue.For(TextCatalogue.English).Say(title.Key, [.. title.Values.Select(static v => (v.Key, v.Value.ToString()!))]);
        return !routes.Claim(o, "id", id) ? null : new Rule<DiscountCase, DiscountRoute>(
            id,
            header.Title ?? english,
            parts.Count == 0 ? new Condition.Constant(true) : Condition.AllOf(parts),
            OutcomeExpression<DiscountCase, DiscountRoute>.Constant(route, ConditionPrinter.Value(route)),
            RuleArguments.None,
            header.Clause,
            header.Basis,
            header.Effective,
            header.Names)
        {
            TitleKey = title.Key,
            TitleValues = title.Values,
        };
    }

    private bool IsShare => measure is DiscountMeasure.EachLine or DiscountMeasure.Largest or DiscountMeasure.Average;

    private Operand Measured => DiscountRouteRules.Vocabulary.Find("discount", measure switch
    {
        DiscountMeasure.EachLine => "asked-share",
        DiscountMeasure.Largest => "largest-share",
        DiscountMeasure.Average => "average-share",
        DiscountMeasure.Total => "request-conceded",
        DiscountMeasure.Amount => "request-amount",
        _ => "request-margin",
    })!;
}
