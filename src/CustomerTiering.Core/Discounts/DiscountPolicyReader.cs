using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>Reads the <c>discounts</c> section of a policy.</summary>
internal sealed class DiscountPolicyReader(PolicyScope scope)
{
    /// <summary>The most days that the section may state.</summary>
    public const int MaxDays = 366;

    /// <summary>The words for what a request is routed by.</summary>
    public static readonly string[] Measures = WordsOf(DiscountMeasure.EachLine, DiscountMeasure.Largest, DiscountMeasure.Average, DiscountMeasure.Total, DiscountMeasure.Amount, DiscountMeasure.Margin);

    /// <summary>The words for what of a line counts.</summary>
    public static readonly string[] Counts = WordsOf(DiscountCount.Concessions, DiscountCount.Discounts);

    /// <summary>The words for what becomes of concessions that do not go together.</summary>
    public static readonly string[] Excess = ["drop", "refuse"];

    private static readonly NamesInRules RolesOfTemplates = new("discount", "role", "roles", "notified");

    /// <summary>Gives the section, what has errors left out of it; they are recorded.</summary>
    public DiscountPolicy Read(PolicyObject o)
    {
        var measure = (DiscountMeasure)Math.Max(0, Array.IndexOf(Measures, o.OneOf("measure", Measures)));
        var policy = new DiscountPolicy
        {
            Clause = o.Text("clause"),
            Measure = measure,
            Counts = (DiscountCount)Math.Max(0, Array.IndexOf(Counts, o.OneOf("counts", Counts))),
            Limits = scope.Rules(Areas.DiscountLimits, o, "limits"),
            Routes = Routes(o, measure),
            NextOrders = scope.Rules(Areas.DiscountNextOrders, o, "nextOrders"),
            Stacking = Stacking(o),
            Filing = Days(o, "filing", "withinDays"),
            Renewal = Days(o, "renewal", "warnDays"),
            SpotChecks = SpotChecks(o),
        };
        o.Close();
        return policy;
    }

    private RuleSet<DiscountCase, DiscountRoute> Routes(PolicyObject o, DiscountMeasure measure)
    {
        var reader = scope.ReaderOf(Areas.DiscountRoutes);
        var own = reader.Read(o.Items("routes"));
        var table = new RouteTable(measure, reader);
        foreach (var (role, path) in RolesOfTemplates.In(o, "routes"))
            scope.Advise(path, role, "approves or is notified");
        var (ladder, matrix) = (new RouteLadderReader(table, scope).Read(o), new RouteMatrixReader(table, scope).Read(o));
        if (o.Has("ladder") && o.Has("matrix"))
            o.Error("matrix", "stands beside a `ladder`, whose last step takes everything", "keep one of them");
        List<Rule<DiscountCase, DiscountRoute>> all = [.. own, .. ladder, .. matrix];
        if (own.Count <= Hits.MaxRules && all.Count > Hits.MaxRules)
            o.Error(ladder.Count > 0 ? "ladder" : "matrix", $"routes, ladder and matrix are {all.Count.ToString(CultureInfo.InvariantCulture)} rules together", $"let them be at most {Hits.MaxRules}");
        return new(Areas.DiscountRoutes, all.Take(Hits.MaxRules));
    }

    private static StackingPolicy Stacking(PolicyObject section)
    {
        if (section.Object("stacking") is not { } o)
            return StackingPolicy.All;

        var groups = o.Items("apart").Select(Group).ToList();
        var stacking = new StackingPolicy(o.Flag("bestOnly") ?? false, groups, o.OneOf("excess", Excess) == "refuse", o.Text("clause"));
        if (stacking.IsBestOnly && groups.Count > 0)
            o.Error("apart", "stands beside `bestOnly`, by which nothing goes together", "keep one of them");
        o.Close();
        return stacking;
    }

    private static IReadOnlyList<string> Group(PolicyNode node)
    {
        var kinds = new List<string>();
        foreach (var item in node.AsItems())
        {
            if (item.AsId() is not { } kind)
                continue;
            if (kinds.Contains(kind))
                item.Error($"`{kind}` stands twice", "name it once");
            else
                kinds.Add(kind);
        }

        if (kinds.Count < 2 && node.Element.ValueKind == System.Text.Json.JsonValueKind.Array)
            node.Error("keeps nothing apart", $"list at least two kinds, such as `{Concession.Discount}` and `rebate`");
        return kinds;
    }

    private static DiscountDays? Days(PolicyObject section, string name, string number)
    {
        if (section.Object(name) is not { } o)
            return null;

        var (days, clause, basis) = (o.RequiredWhole(number, 1, MaxDays), o.Text("clause"), BasisReader.Read(o));
        o.Close();
        return days is { } given ? new DiscountDays(given, clause, basis) : null;
    }

    private static SpotCheckPolicy? SpotChecks(PolicyObject section)
    {
        if (section.Object("spotChecks") is not { } o)
            return null;

        var (count, share, clause, basis) = (o.RequiredWhole("perPeriod", 1, MaxDays), o.RequiredNumber("share", 0, 1), o.Text("clause"), BasisReader.Read(o));
        if (share == 0)
            o.Error("share", "is 0, which looks at nothing", "write a share above 0");
        o.Close();
        return count is { } days && share is > 0 ? new SpotCheckPolicy(days, share.Value, clause, basis) : null;
    }

    private static string[] WordsOf<T>(params T[] values)
        where T : struct, Enum
        => [.. values.Select(static v => ConditionPrinter.Words(v.ToString()))];
}
