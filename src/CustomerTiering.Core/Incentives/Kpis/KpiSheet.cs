using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Incentives;

/// <summary>What somebody, or a team, was measured at in one period. Immutable.</summary>
public sealed class KpiSheet
{
    internal KpiSheet(string subject, Team? team, KpiPeriod period, IReadOnlyList<KpiResult> results)
    {
        Subject = subject;
        Team = team;
        Period = period;
        Results = results;
        var facts = new CustomerFactsBuilder { Id = subject };
        foreach (var result in results)
            facts[result.Kpi.Indicator] = result.Value;
        Facts = facts.Build();
    }

    /// <summary>Gets the id of the person or team.</summary>
    public string Subject { get; }

    /// <summary>Gets the team; null where a single person was measured.</summary>
    public Team? Team { get; }

    /// <summary>Gets the period.</summary>
    public KpiPeriod Period { get; }

    /// <summary>Gets the results, one for each KPI of the policy with this length of period, in its order.</summary>
    public IReadOnlyList<KpiResult> Results { get; }

    /// <summary>Gets the results as rules look at them. The id of these facts is the person's or team's, not a customer's; what was not measured is unknown.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets the value of a KPI; null where it was not measured or the policy lacks it.</summary>
    public decimal? this[NumberIndicator kpi] => Facts[kpi];

    /// <summary>Gives the result of a KPI; null where the policy lacks it or measures it over another length of time.</summary>
    public KpiResult? Find(string kpi) => Results.FirstOrDefault(r => r.Kpi.Indicator.Id == kpi);
}
