using System.IO;
using CustomerTiering;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomRules;

/// <summary>What the team adds to its policy: an indicator, two rules and one edit. The fourth rule stands in policy.json.</summary>
public static class TeamRules
{
    /// <summary>The team's own indicator. The policy declares it under the same id.</summary>
    public static readonly NumberIndicator ContractShare = Indicator.Number("contract-share", Units.Share);

    /// <summary>An inline rule: one object, for what needs no class.</summary>
    private static readonly Rule<ChangeCase, ApprovalRole> ServiceApproves = new(
        "service-approves",
        "service management approves a rise of who has few contracts",
        c => c.Change == ChangeKind.Promote && c.Facts[ContractShare] < 0.5m,
        c => ApprovalRole.By("service-management"));

    public static TieringEngine Engine(TeamSettings settings) => TieringEngine.Create(Policy(), builder => builder
        .AddIndicators(ContractShare)
        .EditRules(rules =>
        {
            rules.For(Areas.ChangeLimits)
                .Add(new NoRiseAtRisk(settings))
                .Replace(RuleIds.ShortestStay, StayUnlessContracted(settings));
            rules.For(Areas.ChangeApprovals).Add(ServiceApproves);
        }));

    /// <summary>An unknown share does not earn the exception: the default 0 is meant, and `??` says so.</summary>
    private static Rule<ChangeCase, ChangeLimit> StayUnlessContracted(TeamSettings settings) => new(
        "stay-unless-contracted",
        "a tier is kept for some months, unless nearly all machines are under contract",
        c => c.MonthsInTier < settings.ShortestStay && (c.Facts[ContractShare] ?? 0m) < settings.FullContractShare,
        c => ChangeLimit.NoChange);

    private static TieringPolicy Policy()
    {
        using var file = new StreamReader(typeof(TeamRules).Assembly.GetManifestResourceStream("policy.json")!);
        return TieringPolicy.Parse(file.ReadToEnd());
    }
}
