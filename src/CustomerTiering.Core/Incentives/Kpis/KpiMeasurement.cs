using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Incentives;

/// <summary>Works out a policy's KPIs from a log.</summary>
internal sealed class KpiMeasurement(IReadOnlyList<Kpi> kpis, WorkLog log)
{
    /// <summary>Gives what somebody was measured at in a period.</summary>
    public KpiSheet Of(string person, KpiPeriod period) => new(person, null, period, Results([person], period));

    /// <summary>Gives what a team was measured at in a period.</summary>
    public KpiSheet Of(Team team, KpiPeriod period) => new(team.Id, team, period, Results(team.Members, period));

    private List<KpiResult> Results(IReadOnlyList<string> people, KpiPeriod period)
        => [.. kpis.Where(k => k.Period == period.Kind).Select(k => k.Measure == KpiMeasure.Run ? Run(k, people, period) : Single(k, people, period))];

    private KpiResult Single(Kpi kpi, IReadOnlyList<string> people, KpiPeriod period)
    {
        var records = log.Of(people, kpi.Source).Where(r => period.Contains(r.Record.On)).ToList();
        if (records.Count < kpi.Fewest)
            return new KpiResult(kpi, period, null, records.Count, [], []);

        var achieved = records.Sum(static r => r.Share * r.Record.Achieved);
        var value = kpi.Measure == KpiMeasure.Ratio ? achieved / records.Sum(static r => r.Share * r.Record.Possible) : achieved;
        return new KpiResult(kpi, period, value, records.Count, [], []);
    }

    /// <summary>Goes back from a period that was measured, over gaps, to the first that breaks the run.</summary>
    private KpiResult Run(Kpi kpi, IReadOnlyList<string> people, KpiPeriod period)
    {
        var of = kpis.First(k => k.Indicator.Id == kpi.Source);
        var current = Single(of, people, period);
        if (!current.IsMeasured)
            return new KpiResult(kpi, period, null, current.Records, [], [period]);

        var (counted, gaps, passed) = (new List<KpiPeriod>(), new List<KpiPeriod>(), new List<KpiPeriod>());
        var first = log.Of(people, of.Source).Min(static r => r.Record.On);
        for (var at = period; at.Before > first; at = at.Previous)
        {
            if (Single(of, people, at).Value is not { } value)
            {
                passed.Add(at);
            }
            else if (kpi.IsMetBy(value))
            {
                gaps.AddRange(passed);
                passed.Clear();
                counted.Add(at);
            }
            else
            {
                break;
            }

            if (at.IsFirst)
                break;
        }

        return new KpiResult(kpi, period, counted.Count, current.Records, counted, gaps);
    }
}
