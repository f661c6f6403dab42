using System.Collections.Generic;
using CustomerTiering.Rules;
using static CustomerTiering.Incentives.IncentiveRules;

namespace CustomerTiering.Incentives;

/// <summary>The penalty rules that the library brings.</summary>
internal static class PenaltyRules
{
    private static readonly RuleParameter<int> Quarters = RuleParameter.Whole("quarters", "quarters in a row", 1, 40);
    private static readonly RuleParameter<decimal> Below = RuleParameter.Number("below", "the least share of care targets that must be met", 0, 1);
    private static readonly RuleParameter<int> Severity = RuleParameter.Whole("severity", "how severe the breach is, 1 or more", 1, 99);
    private static readonly RuleParameter<string> Breach = RuleParameter.Text("breach", "the kind of breach");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<IncentiveCase, Incentive>> Templates { get; } =
    [
        new(
            RuleIds.PenaliseLowSatisfaction,
            "too little satisfaction in this many quarters running is penalised",
            c => c.Occasion == OccasionKind.PeriodEnd && c.Facts[Kpis.LowSatisfactionQuarters] >= Quarters.Value,
            c => Incentive.ForPerson(Kind.Value),
            Quarters,
            Kind),
        new(
            RuleIds.PenaliseCareTargetsMissed,
            "who meets less than this share of care targets is penalised",
            c => c.Occasion == OccasionKind.PeriodEnd && c.Facts[Kpis.CareTargetsMet] < Below.Value,
            c => Incentive.ForPerson(Kind.Value),
            Below,
            Kind),
        new(
            RuleIds.PenaliseBreach,
            "a breach of this severity is penalised",
            c => c.Occasion == OccasionKind.Breach && c.Severity == Severity.Value,
            c => Incentive.ForPerson(Kind.Value),
            Severity,
            Kind),
        new(
            RuleIds.PenaliseMajorLoss,
            "a breach of this kind that led to major loss is penalised",
            c => c.Occasion == OccasionKind.Breach && c.Breach == Breach.Value && c.MajorLoss == true,
            c => Incentive.ForPerson(Kind.Value),
            Breach,
            Kind),
        new(
            RuleIds.PenaliseLateReport,
            "who reports an event later than allowed is penalised",
            c => c.Occasion == OccasionKind.Report && c.ReportedLate == true,
            c => Incentive.ForPerson(Kind.Value),
            Kind),
    ];
}
