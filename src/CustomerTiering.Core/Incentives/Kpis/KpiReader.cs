using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>Reads the <c>kpis</c> of the section.</summary>
internal sealed class KpiReader(PolicyScope scope)
{
    /// <summary>The most records that may be asked for before somebody is measured.</summary>
    public const int MaxFewest = 10000;

    /// <summary>The ways to work a KPI out.</summary>
    public static readonly string[] Measures = ["ratio", "total", "run"];

    /// <summary>The lengths of time for which people are measured.</summary>
    public static readonly string[] Periods = ["month", "quarter", "year"];

    /// <summary>Gives the KPIs, those with errors left out; they are recorded.</summary>
    public IReadOnlyList<Kpi> Read(PolicyObject section)
    {
        var kpis = new List<Kpi>();
        foreach (var node in section.Items("kpis"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var kpi = Kpi(o, kpis);
            o.Close();
            if (kpi is not null && IsNew(o, kpi.Indicator.Id, kpis))
                kpis.Add(kpi);
        }

        return kpis;
    }

    private static Kpi? Kpi(PolicyObject o, List<Kpi> before)
    {
        var (id, measure, source, names) = (o.RequiredId("id"), o.RequiredOneOf("measure", Measures), o.RequiredId("of"), o.Names("names"));
        var (clause, basis, moreIsBetter) = (o.Text("clause"), BasisReader.Read(o), o.Flag("moreIsBetter"));
        if (measure == "run")
            return Run(o, id, source, names, before, (moreIsBetter ?? false, clause, basis));

        var (unit, decimals) = (o.RequiredText("unit"), o.Whole("decimals", 0, NumberIndicator.MaxDecimals));
        var (period, fewest) = (o.RequiredOneOf("period", Periods), o.RequiredWhole("fewest", 1, MaxFewest));
        if (id is null || measure is null || source is null || unit is null || period is null || fewest is null)
            return null;

        return new Kpi(
            Key(id, unit, moreIsBetter ?? true, decimals ?? (unit == Units.Share ? 4 : 2), names),
            measure == "ratio" ? KpiMeasure.Ratio : KpiMeasure.Total,
            source,
            period switch
            {
                "year" => KpiPeriodKind.Year,
                "quarter" => KpiPeriodKind.Quarter,
                _ => KpiPeriodKind.Month,
            },
            fewest.Value,
            null,
            null,
            clause,
            basis);
    }

    private static Kpi? Run(
        PolicyObject o, string? id, string? source, IReadOnlyDictionary<string, string> names, List<Kpi> before, (bool MoreIsBetter, string? Clause, Basis? Basis) said)
    {
        var (below, atLeast) = (o.Number("below"), o.Number("atLeast"));
        if (o.Has("below") == o.Has("atLeast"))
            o.Error("does not say which periods a run counts", "write one of `below` and `atLeast`");
        if (source is null || id is null || below is null == atLeast is null)
            return null;

        var countable = before.Where(static k => k.Measure != KpiMeasure.Run).Select(static k => k.Indicator.Id).ToList();
        if (before.Find(k => k.Indicator.Id == source && k.Measure != KpiMeasure.Run) is { } of)
            return new Kpi(Key(id, Units.Count, said.MoreIsBetter, 0, names), KpiMeasure.Run, source, of.Period, of.Fewest, below, atLeast, said.Clause, said.Basis);

        o.Error("of", $"{Quoted.Text(source)} is no KPI that stands before this run", NearestName.Hint(source, countable));
        return null;
    }

    private static NumberIndicator Key(string id, string unit, bool moreIsBetter, int decimals, IReadOnlyDictionary<string, string> names)
    {
        names.TryGetValue("en", out var title);
        return new NumberIndicator(id, unit, moreIsBetter, decimals, title) { Names = names };
    }

    private bool IsNew(PolicyObject o, string id, List<Kpi> kpis)
    {
        if (scope.Facts.ContainsKey(id))
            o.Error("id", $"`{id}` is a fact of customers", "choose another id for the KPI");
        else if (kpis.Exists(k => k.Indicator.Id == id))
            o.Error("id", $"KPI `{id}` stands twice", "keep one of them");
        else
            return true;
        return false;
    }
}
