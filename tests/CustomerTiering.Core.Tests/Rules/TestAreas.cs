using CustomerTiering.Changes;
using CustomerTiering.Tiers;

namespace CustomerTiering.Rules;

/// <summary>Areas that look at the engine's own cases under any hit policy.</summary>
internal static class TestAreas
{
    public const string Id = "test.rules";

    public static RuleArea<TierCase, TierBound> OnTiers(HitPolicy policy) => new(Id, policy, [], TierRules.Vocabulary, new TierBoundReader());

    public static RuleArea<ChangeCase, ApprovalRole> OnChanges(HitPolicy policy) => new(Id, policy, [], ChangeRules.Vocabulary, new ApprovalRoleReader());
}
