using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Comparisons;

/// <summary>Writes a comparison as canonical JSON, with the hashes of both policies and their rules.</summary>
internal static class ComparisonRecord
{
    private const int Format = 1;

    public static string Of(PolicyComparison comparison) => new CanonicalObject()
        .Add("format", Format)
        .Add("policyA", Policy(comparison.PolicyA, comparison.RulesHashA))
        .Add("policyB", Policy(comparison.PolicyB, comparison.RulesHashB))
        .Add("currency", comparison.Currency)
        .Add("earliestDay", comparison.EarliestDay)
        .Add("latestDay", comparison.LatestDay)
        .Add("policyDifferences", comparison.PolicyDifferences.Select(static d => new CanonicalObject()
            .Add("path", d.Path)
            .Add("kind", Word(d.Kind))
            .Add("a", d.A)
            .Add("b", d.B)))
        .Add("compared", Sum(comparison.Compared))
        .Add("moved", Sum(comparison.Moved))
        .Add("moves", comparison.Matrix.Cells.Where(static c => c.Sum.Customers > 0).GroupBy(static c => c.Move).OrderBy(static g => g.Key)
            .Select(g => Sum(comparison.Matrix.Of(g.Key)).Add("move", Word(g.Key))))
        .Add("held", comparison.Held)
        .Add("onlyScoreDiffers", comparison.OnlyScoreDiffers)
        .Add("matrix", comparison.Matrix.Cells.Where(static c => c.Sum.Customers > 0).Select(static c => Sum(c.Sum)
            .Add("from", c.From.ToString())
            .Add("to", c.To.ToString())
            .Add("move", Word(c.Move))))
        .Add("indicators", comparison.Indicators.Select(static i => new CanonicalObject()
            .Add("indicator", i.Indicator.Id)
            .Add("weightA", i.WeightA)
            .Add("weightB", i.WeightB)
            .Add("pointsOfRising", i.PointsOfRising)
            .Add("leadsRising", i.LeadsRising)
            .Add("pointsOfFalling", i.PointsOfFalling)
            .Add("leadsFalling", i.LeadsFalling)))
        .Add("rules", comparison.Rules.Select(static r => new CanonicalObject()
            .Add("set", r.Set)
            .Add("rule", r.Rule)
            .Add("onlyUnderA", r.OnlyUnderA)
            .Add("onlyUnderB", r.OnlyUnderB)
            .Add("otherwise", r.Otherwise)))
        .Add("customers", comparison.Customers.Select(Of))
        .Add("failures", comparison.Failures.Select(static f => new CanonicalObject()
            .Add("customer", f.Customer)
            .Add("errorA", f.ErrorA?.Message)
            .Add("errorB", f.ErrorB?.Message)))
        .ToString();

    /// <summary>Writes one customer.</summary>
    public static CanonicalObject Of(CustomerDifference c) => new CanonicalObject()
        .Add("customer", c.Customer)
        .Add("annualPurchase", c.AnnualPurchase)
        .Add("currentTier", c.CurrentTier)
        .Add("from", c.From.ToString())
        .Add("to", c.To.ToString())
        .Add("move", Word(c.Move))
        .Add("cause", Word(c.Cause))
        .Add("qualifiedA", c.QualifiedA?.Code)
        .Add("qualifiedB", c.QualifiedB?.Code)
        .Add("changeA", Word(c.ChangeA))
        .Add("changeB", Word(c.ChangeB))
        .Add("scoreA", c.ScoreA)
        .Add("scoreB", c.ScoreB)
        .Add("scoreDifference", c.ScoreDifference)
        .Add("rounding", c.ScoreDifference is null ? null : c.Rounding)
        .Add("indicators", c.Indicators.Select(static i => new CanonicalObject()
            .Add("indicator", i.Indicator.Id)
            .Add("pointsA", i.PointsA)
            .Add("pointsB", i.PointsB)
            .Add("weightA", i.WeightA)
            .Add("weightB", i.WeightB)
            .Add("difference", i.Difference)))
        .Add("rules", c.Rules.Select(static r => new CanonicalObject()
            .Add("set", r.Set)
            .Add("rule", r.Rule)
            .Add("hitsA", r.RuleA is not null)
            .Add("hitsB", r.RuleB is not null)));

    private static CanonicalObject Policy(TieringPolicy policy, string rulesHash) => new CanonicalObject()
        .Add("id", policy.Id)
        .Add("version", policy.Version)
        .Add("hash", policy.Hash)
        .Add("rulesHash", rulesHash);

    private static CanonicalObject Sum(CustomerSum sum) => new CanonicalObject()
        .Add("customers", sum.Customers)
        .Add("revenue", sum.Revenue)
        .Add("withoutRevenue", sum.WithoutRevenue);

    private static string Word(System.Enum value) => ConditionPrinter.Words(value.ToString());
}
