using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Comparisons;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Writes a portfolio as canonical JSON, with the hashes of policy and rules.</summary>
internal static class PortfolioRecord
{
    private const int Format = 1;

    public static string Of(PortfolioReport report, string rulesHash) => new CanonicalObject()
        .Add("format", Format)
        .Add("policy", new CanonicalObject().Add("id", report.Policy.Id).Add("version", report.Policy.Version).Add("hash", report.Policy.Hash).Add("rulesHash", rulesHash))
        .Add("asOf", report.AsOf)
        .Add("currency", report.Policy.Currency)
        .Add("tiers", report.Tiers.Parts.Select(Part))
        .Add("axes", report.Axes.Select(static a => new CanonicalObject().Add("axis", a.Axis.Id).Add("classes", a.Shares.Parts.Select(Part))))
        .Add("concentration", new CanonicalObject()
            .Add("customers", report.Concentration.Customers)
            .Add("total", report.Concentration.Total)
            .Add("herfindahl", report.Concentration.Herfindahl)
            .Add("effectiveCustomers", report.Concentration.EffectiveCustomers)
            .Add("tops", report.Concentration.TopShares.Select(static t => new CanonicalObject().Add("customers", t.Customers).Add("share", t.Share)))
            .Add("unknown", report.Concentration.Unknown))
        .Add("abc", report.Abc?.Places.Select(static p => new CanonicalObject().Add("rank", p.Rank).Add("customer", p.Customer).Add("value", p.Value).Add("class", p.Class.Code).Add("shareThrough", p.ShareThrough)))
        .Add("top", report.Top is null ? null : new CanonicalObject()
            .Add("requested", report.Top.Requested)
            .Add("ties", ConditionPrinter.Words(report.Top.Ties.ToString()))
            .Add("places", report.Top.Places.Select(static p => new CanonicalObject().Add("rank", p.Rank).Add("customer", p.Customer).Add("value", p.Value)))
            .Add("tiedAtTheEnd", report.Top.TiedAtTheEnd))
        .Add("groups", report.Groups is not { } groups ? null : new CanonicalObject()
            .Add("larger", groups.Larger.Select(static g => new CanonicalObject().Add("head", g.Group.Head).Add("members", g.Group.Members).Add("annualPurchase", g.Purchases)))
            .Add("tops", groups.Concentration.TopShares.Select(static t => new CanonicalObject().Add("groups", t.Customers).Add("share", t.Share)))
            .Add("inCircles", groups.Structure.InCircles)
            .Add("duplicates", groups.Duplicates.Select(static d => new CanonicalObject().Add("reason", ConditionPrinter.Words(d.Reason.ToString())).Add("customers", d.Customers))))
        .Add("movements", report.Movements.Select(static m => new CanonicalObject()
            .Add("customer", m.Subject)
            .Add("movement", ConditionPrinter.Words(m.Kind.ToString()))
            .Add("lastOrder", m.Pattern.LastOrder)
            .Add("usualInterval", m.Pattern.UsualInterval)
            .Add("rhythmRatio", m.Pattern.RhythmRatio)
            .Add("change", m.Pattern.Change)
            .Add("reason", m.Loss?.Reason)
            .Add("wentTo", m.Loss?.WentTo)
            .Add("competitor", m.Loss?.Competitor)
            .Add("lacksReason", m.LacksReason ? true : null)))
        .Add("movementsOverTime", report.MovementsOverTime.Select(static c => PortfolioWords.Kinds.Aggregate(new CanonicalObject().Add("day", c.Day), (day, kind) => day.Add(ConditionPrinter.Words(kind.ToString()), c.Of(kind)))))
        .Add("uncovered", report.Coverage.Where(static c => !c.IsCovered).Select(static c => new CanonicalObject().Add("customer", c.Subject).Add("channel", c.Channel).Add("missing", c.Gaps.Select(static g => g.Missing))))
        .Add("transitions", report.Transitions?.Cells.Where(static c => c.Sum.Customers > 0).Select(static c => Sum(c.Sum).Add("from", Place(c.From)).Add("to", Place(c.To))))
        .ToString();

    private static string Place(TierPlace place) => place.Tier?.Code ?? PortfolioReport.None;

    private static CanonicalObject Part(ShareOfWhole part) => Sum(part.Sum).Add("key", part.Key).Add("shareOfCustomers", part.OfCustomers).Add("shareOfRevenue", part.OfRevenue);

    private static CanonicalObject Sum(CustomerSum sum) => new CanonicalObject().Add("customers", sum.Customers).Add("revenue", sum.Revenue).Add("withoutRevenue", sum.WithoutRevenue);
}
