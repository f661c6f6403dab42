using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Resources;

namespace CustomerTiering.Portfolio;

/// <summary>Reads the <c>portfolio</c> section of a policy.</summary>
internal sealed class PortfolioPolicyReader(PolicyScope scope)
{
    public const int MaxTop = 100_000;

    /// <summary>The words for what becomes of equals.</summary>
    public static readonly string[] TieWords = ["take-all", "take-none", "by-id"];

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public PortfolioPolicy Read(PolicyObject o)
    {
        var axes = new ClassAxisReader(scope);
        var movements = new MovementMeasuresReader(scope);
        var policy = new PortfolioPolicy
        {
            Lists = new MembershipReader(scope).Read(o),
            Axes = axes.Axes(o),
            Classes = axes.Classes(o),
            Measures = movements.Measures(o),
            Movements = movements.Rules,
            Coverage = scope.Rules(Areas.PortfolioCoverage, o, "coverage"),
            Abc = Abc(o),
            Top = Top(o),
            TopShares = [.. o.Items("topShares").Select(static n => n.AsWhole(1, MaxTop)).Where(static n => n is not null).Select(static n => n!.Value)],
            Ranks = new RankScaleReader(scope).Read(o),
            Resources = new ResourcePlanReader(scope).Read(o),
            LeastEffortOnProspects = Effort(o),
            LegalForms = [.. o.Items("legalForms").Select(static n => n.AsText()).Where(static t => t is not null).Select(static t => t!)],
        };
        o.Close();
        return policy;
    }

    /// <summary>Gives the number that a property names, or the annual purchase; null where it names something else, which is recorded.</summary>
    public static NumberIndicator? Measure(PolicyObject o, PolicyScope scope, string name = "measure")
    {
        if (o.Child(name) is not { } node)
            return Indicators.AnnualPurchase;
        if (node.AsId() is not { } id)
            return null;
        if (scope.Facts.TryGetValue(id, out var key) && key is NumberIndicator number)
            return number;

        node.Error(key is null ? $"indicator `{id}` is not known" : $"`{id}` is no number", UnknownFact.Remedy(id, scope.Facts.Values.OfType<NumberIndicator>().Select(static k => k.Id)));
        return null;
    }

    private AbcPolicy? Abc(PolicyObject section)
    {
        if (section.Object("abc") is not { } o)
            return null;

        var before = o.Errors.Count;
        var (measure, provision) = (Measure(o, scope), Provision.Read(o));
        var classes = new List<AbcClass>();
        var items = o.RequiredChild("classes", Wanted.List)?.AsItems() ?? [];
        foreach (var item in items)
        {
            if (item.AsObject() is not { } c)
                continue;

            var (code, below, names) = (c.RequiredText("class"), c.Number("below", 0, 1), c.Names("names"));
            c.Close();
            if (below is 0 or 1)
                c.Error("below", "is no share between 0 and 1", "write one above 0 and below 1");
            else if (code is not null)
                classes.Add(new AbcClass(code, below) { Names = names });
        }

        if (o.Errors.Count == before)
            Steps.Check(o, "classes", [.. classes.Select(static c => (c.Code, c.Below))]);
        o.Close();
        return o.Errors.Count == before ? new AbcPolicy(measure!, classes, provision) : null;
    }

    private TopPolicy? Top(PolicyObject section)
    {
        if (section.Object("top") is not { } o)
            return null;

        var (measure, count, ties, provision) = (Measure(o, scope), o.RequiredWhole("count", 1, MaxTop), o.OneOf("ties", TieWords), Provision.Read(o));
        o.Close();
        return measure is null || count is null ? null : new TopPolicy(measure, count.Value, ties switch
        {
            "take-none" => TieRule.TakeNone,
            "by-id" => TieRule.ById,
            _ => TieRule.TakeAll,
        }, provision);
    }

    private static decimal? Effort(PolicyObject section)
    {
        if (section.Object("prospects") is not { } o)
            return null;

        var least = o.RequiredNumber("leastEffort", 0, 1);
        Provision.Read(o);
        o.Close();
        return least;
    }
}
