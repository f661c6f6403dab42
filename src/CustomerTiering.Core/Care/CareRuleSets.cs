using CustomerTiering.Rules;

namespace CustomerTiering.Care;

/// <summary>The rule sets of a care section.</summary>
internal sealed class CareRuleSets(
    RuleSet<CareCase, CareGrant> entitlements,
    RuleSet<CareCase, CareGrant> targets,
    RuleSet<CareCase, CareGrant> measures,
    RuleSet<CareCase, CareAlert> alerts)
{
    public static CareRuleSets None { get; } =
        new(new(Areas.CareEntitlements, []), new(Areas.CareTargets, []), new(Areas.CareMeasures, []), new(Areas.CareAlerts, []));

    public RuleSet<CareCase, CareGrant> Entitlements { get; } = entitlements;

    public RuleSet<CareCase, CareGrant> Targets { get; } = targets;

    public RuleSet<CareCase, CareGrant> Measures { get; } = measures;

    public RuleSet<CareCase, CareAlert> Alerts { get; } = alerts;
}
