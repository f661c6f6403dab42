using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Says a portfolio in one language, section by section: what every form of the report shows.</summary>
internal sealed class PortfolioWords(PortfolioReport report, PolicyTexts texts, int listed)
{
    public static readonly MovementKind[] Kinds = [MovementKind.Won, MovementKind.WonBack, MovementKind.Steady, MovementKind.AtRisk, MovementKind.Lost, MovementKind.Prospect];

    public PortfolioReport Report => report;

    public string Language => texts.Catalogue.Language;

    public ReportPage Page
        => new(Say("title"), Say("setting", ("policy", texts.PolicyName()), ("version", report.Policy.Version), ("day", texts.Value(report.AsOf)), ("currency", texts.Currency())),
            [.. new[] { Concentration(), Tiers(), Abc(), Top(), Groups(), Transitions(), Movements(), OverTime(), Watched(), Uncovered() }.Concat(report.Axes.Select(Axis)).Where(static s => !s.IsEmpty)]);

    public string Say(string key, params (string Name, string Value)[] values) => texts.Say($"portfolio.report.{key}", values);

    public string Share(decimal? share) => share is { } known ? texts.Say("unit.share", ("n", texts.Numbers.Rounded(known * 100, 1))) : texts.Say("value.unknown");

    public string TierName(string key) => report.Policy.Tiers.Ladder.Find(key) is { } tier ? texts.TierName(tier) is { } name ? $"{tier.Code} {name}" : tier.Code : Say("none");

    public string Place(TierPlace place) => place.Tier is { } tier ? TierName(tier.Code) : Say("none");

    public string Cell(TransitionCell cell)
        => cell.Sum.Customers == 0 ? string.Empty : MoveMark.Of(cell.Move) is { Length: > 0 } mark ? $"{mark} {Count(cell.Sum.Customers)}" : Count(cell.Sum.Customers);

    public string Movement(MovementKind kind) => texts.Word(kind);

    public string Day(LocalDate day) => texts.Value(day);

    public string Count(int count) => texts.Numbers.Write(count);

    private ReportSection Concentration()
    {
        var c = report.Concentration;
        List<string> notes = [Say("total", ("n", Count(c.Customers)), ("amount", Money(c.Total)))];
        notes.AddRange(c.TopShares.Where(static t => t.Share is not null).Select(t => Say("top-share", ("n", Count(t.Customers)), ("share", Share(t.Share)))));
        if (c.Herfindahl is { } index)
            notes.Add(Say("herfindahl", ("index", texts.Numbers.Rounded(index, 4)), ("n", texts.Numbers.Rounded(c.EffectiveCustomers!.Value, 1))));
        if (c.Unknown.Count > 0)
            notes.Add(Say("unknown", ("n", Count(c.Unknown.Count))));
        return new ReportSection(Say("heading.concentration"), notes, [], []);
    }

    private ReportSection Tiers() => new(Say("heading.tiers"), [], Header("tier"), [.. report.Tiers.Parts.Where(static p => p.Key != PortfolioReport.None || p.Sum.Customers > 0).Select(p => Row(TierName(p.Key), p))]);

    private ReportSection Axis(AxisShares axis)
        => new(texts.In(axis.Axis.Names) ?? axis.Axis.Id, [], Header("class"), [.. axis.Shares.Parts.Where(static p => p.Key != PortfolioReport.None || p.Sum.Customers > 0).Select(p => Row(axis.Axis.Find(p.Key) is { } known ? texts.In(known.Names) ?? known.Id : Say("none"), p))]);

    private ReportSection Abc() => new(Say("heading.abc"), [], [Say("class"), Say("customers"), Say("share"), Say("at-least")], report.Abc is not { } abc ? [] :
    [
        .. abc.Classes.Where(c => abc.Of(c.Code).Count > 0).Select(c => (string[])
        [
            texts.In(c.Names) is { } name ? $"{c.Code} {name}" : c.Code, Count(abc.Of(c.Code).Count), Share(abc.ShareOf(c.Code)), Money(abc.Of(c.Code)[^1].Value),
        ]),
    ]);

    private ReportSection Top()
    {
        if (report.Top is not { Places.Count: > 0 } top)
            return ReportSection.Empty;

        List<string> notes = top.TiedAtTheEnd.Count > 0 ? [Say("tied", ("customers", texts.List(top.TiedAtTheEnd)))] : [];
        return new ReportSection(Say("heading.top", ("n", Count(top.Requested))), notes, [Say("customer"), Say("rank"), Say("amount")], [.. top.Places.Take(listed).Select(p => (string[])[p.Customer, Count(p.Rank), Money(p.Value)])]);
    }

    private ReportSection Transitions() => new(Say("heading.transitions"), [], report.Transitions is not { } matrix ? [] : [Say("before-now"), .. matrix.Columns.Select(Place)], report.Transitions is not { } m ? [] :
        [.. m.Rows.Select((row, i) => (string[])[Place(row), .. m.Columns.Select((_, j) => Cell(m[i, j]))])]);

    private ReportSection Movements() => new(Say("heading.movements"), [], [Say("movement"), Say("customers"), Say("amount")], report.Movements.Count == 0 ? [] :
        [.. Kinds.Select(k => (Kind: k, Of: report.Of(k))).Where(static k => k.Of.Count > 0).Select(k => (string[])[texts.Word(k.Kind), Count(k.Of.Count), Money(k.Of.Sum(static m => m.Pattern.Sales.Net))])]);

    private ReportSection Groups()
    {
        if (report.Groups is not { } groups)
            return ReportSection.Empty;

        List<string> notes = [.. groups.Concentration.TopShares.Where(static t => t.Share is not null).Select(t => Say("groups-share", ("n", Count(t.Customers)), ("share", Share(t.Share))))];
        if (groups.Structure.InCircles.Count > 0)
            notes.Add(Say("in-circles", ("customers", texts.List(groups.Structure.InCircles.Take(listed)))));
        notes.AddRange(groups.Duplicates.Take(listed).Select(d => Say("duplicates", ("reason", texts.Word(d.Reason)), ("customers", texts.List(d.Customers.Take(listed))))));
        return new ReportSection(
            Say("heading.groups"),
            notes,
            [Say("group"), Say("members"), Say("amount")],
            [.. groups.Larger.Take(listed).Select(g => (string[])[g.Group.Head, Count(g.Group.Members.Count), g.Purchases is { } sum ? Money(sum) : texts.Say("value.unknown")])]);
    }

    private ReportSection OverTime()
    {
        var kinds = Kinds.Where(k => report.MovementsOverTime.Any(c => c.Of(k) > 0)).ToList();
        return new ReportSection(
            Say("heading.over-time"),
            [],
            [Say("day"), .. kinds.Select(Movement)],
            report.MovementsOverTime.Count < 2 ? [] : [.. report.MovementsOverTime.Select(c => (string[])[Day(c.Day), .. kinds.Select(k => Count(c.Of(k)))])]);
    }

    private ReportSection Watched()
    {
        var purchases = report.Customers.ToDictionary(static c => c.Id, static c => c.AnnualPurchase ?? 0);
        var watched = new[] { MovementKind.AtRisk, MovementKind.Lost }.SelectMany(k => report.Of(k).OrderByDescending(m => Math.Max(purchases[m.Subject], m.Pattern.SamePeriodBefore?.Net ?? 0))).ToList();
        List<string> notes = report.LostWithoutReason.Count > 0 ? [Say("without-reason", ("n", Count(report.LostWithoutReason.Count)))] : [];
        return new ReportSection(
            Say("heading.watched"),
            watched.Count == 0 ? [] : notes,
            [Say("customer"), Say("movement"), Say("last-order"), Say("rhythm"), Say("change"), Say("annual-purchase"), Say("reason")],
            [.. watched.Take(listed).Select(m => Watched(m, purchases[m.Subject]))]);
    }

    private string[] Watched(MovementDecision m, decimal purchase) =>
    [
        m.Subject,
        texts.Word(m.Kind),
        m.Pattern.LastOrder is { } last ? texts.Value(last) : texts.Say("value.unknown"),
        m.Pattern.RhythmRatio is { } ratio ? texts.Numbers.Rounded(ratio, 1) : texts.Say("value.unknown"),
        m.Pattern.Change is { } change ? texts.Value(change, Units.Share) : texts.Say("value.unknown"),
        Money(purchase),
        m.Kind == MovementKind.Lost ? Loss(m.Loss) : string.Empty,
    ];

    private string Loss(LossRecord? loss)
        => texts.List(new[] { loss?.Reason ?? texts.Say("value.unknown"), loss?.WentTo, loss?.Competitor }.Where(static t => t is not null).Select(static t => t!));

    private ReportSection Uncovered()
    {
        var gaps = report.Coverage.Where(static c => !c.IsCovered).ToList();
        return new ReportSection(
            Say("heading.coverage"),
            report.Coverage.Count == 0 ? [] : [Say("covered", ("n", Count(report.Coverage.Count - gaps.Count)), ("of", Count(report.Coverage.Count)))],
            [Say("customer"), Say("missing")],
            [.. gaps.Take(listed).Select(c => (string[])[c.Subject, texts.List(c.Gaps.Select(g => CoverageDecision.Word(g, texts)))])]);
    }

    private string[] Header(string first) => [Say(first), Say("customers"), Say("share"), Say("amount"), Say("share")];

    private string[] Row(string name, ShareOfWhole part) => [name, Count(part.Sum.Customers), Share(part.OfCustomers), Money(part.Sum.Revenue), Share(part.OfRevenue)];

    private string Money(decimal amount) => texts.Say("unit.money", ("n", texts.Numbers.Rounded(amount, 0)), ("currency", texts.Currency()));
}
