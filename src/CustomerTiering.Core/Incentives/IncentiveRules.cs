using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>What reward, penalty and bar rules share: the names that structured conditions may use, and the parameter that names a kind.</summary>
internal static class IncentiveRules
{
    /// <summary>Gets the parameter that names a kind of the section.</summary>
    public static RuleParameter<string> Kind { get; } = RuleParameter.Text("recommend", "the kind that is recommended");

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<IncentiveCase> Vocabulary { get; } = new CaseVocabulary<IncentiveCase>("incentive-case")
        .Add("occasion", "kind", static c => c.Occasion)
        .Add("occasion", "from-tier", static c => c.FromTier)
        .Add("occasion", "to-tier", static c => c.ToTier)
        .Add("occasion", "is-correction", static c => c.IsCorrection)
        .Add("occasion", "breach", static c => c.Breach)
        .Add("occasion", "severity", static c => c.Severity)
        .Add("occasion", "major-loss", static c => c.MajorLoss)
        .Add("occasion", "purchases", static c => c.Purchases)
        .Add("occasion", "problem-solved", static c => c.ProblemSolved)
        .Add("occasion", "loyalty-change", static c => c.LoyaltyChange)
        .Add("occasion", "volume-change", static c => c.VolumeChange)
        .Add("occasion", "days-to-report", static c => c.DaysToReport)
        .Add("occasion", "reported-late", static c => c.ReportedLate);
}
