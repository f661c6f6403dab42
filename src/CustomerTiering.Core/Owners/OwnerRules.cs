using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>The eligibility rules that the library brings. Each speaks against somebody; whom none speaks against is eligible.</summary>
internal static class OwnerRules
{
    private const int MostMonths = 1200;
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");
    private static readonly RuleParameter<IReadOnlyList<string>> Roles = RuleParameter.Codes("roles", "the roles that look after it");
    private static readonly RuleParameter<string> Role = RuleParameter.Text("role", "the role");
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "the fewest calendar days of absence that count", 1, 366);
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the least level of skill", 1, 1000);
    private static readonly RuleParameter<int> Months = RuleParameter.Whole("months", "the least experience, in whole months", 1, MostMonths);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<OwnerCase> Vocabulary { get; } = new CaseVocabulary<OwnerCase>("owner-case")
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("candidate", "role", static c => c.OwnerRole)
        .Add("candidate", "seniority", static c => c.Seniority)
        .Add("candidate", "skill-level", static c => c.SkillLevel)
        .Add("candidate", "is-owner", static c => c.IsOwner)
        .Add("candidate", "on-leave", static c => c.OnLeave)
        .Add("candidate", "leave-days", static c => c.LeaveDays)
        .Add("candidate", "in-region", static c => c.InRegion)
        .Add("candidate", "speaks-language", static c => c.SpeaksLanguage)
        .Add("candidate", "has-skill", static c => c.HasSkill);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<OwnerCase, OwnerEligibility>> Templates { get; } =
    [
        new(
            RuleIds.OwnerRoleByTier,
            "customers of this tier are as a rule looked after by one of these roles; another role is an exception",
            c => c.CurrentTier == TierParameter.Value && !Roles.Value.Contains(c.OwnerRole),
            c => OwnerEligibility.Exception,
            TierParameter,
            Roles),
        new(
            RuleIds.OwnerOnLeave,
            "who is on leave gets no new customer",
            c => c.OnLeave && !c.IsOwner,
            c => OwnerEligibility.Barred),
        new(
            RuleIds.OwnerOnLongLeave,
            "who is away for this long looks after nobody in the meantime",
            c => c.LeaveDays >= Days.Value,
            c => OwnerEligibility.Barred,
            Days),
        new(
            RuleIds.OwnerInRegion,
            "a customer is looked after by somebody who works in its region",
            c => c.InRegion == false,
            c => OwnerEligibility.Barred),
        new(
            RuleIds.OwnerResidentInRegion,
            "who has this role looks after customers of the own region only",
            c => c.OwnerRole == Role.Value && c.InRegion == false,
            c => OwnerEligibility.Barred,
            Role),
        new(
            RuleIds.OwnerSpeaksLanguage,
            "a customer is looked after by somebody who speaks its language",
            c => c.SpeaksLanguage == false,
            c => OwnerEligibility.Barred),
        new(
            RuleIds.OwnerHasSkill,
            "a customer is looked after by somebody who has the skill that it needs",
            c => c.HasSkill == false,
            c => OwnerEligibility.Barred),
        new(
            RuleIds.OwnerSkillMinimum,
            "customers of this tier or a better one are looked after by somebody of this level of skill at least",
            c => c.CurrentTier! >= TierParameter.Value && c.SkillLevel < Level.Value,
            c => OwnerEligibility.Barred,
            TierParameter,
            Level),
        new(
            RuleIds.OwnerExperienceMinimum,
            "customers of this tier or a better one are looked after by somebody of this experience at least",
            c => c.CurrentTier! >= TierParameter.Value && c.Seniority < Months.Value,
            c => OwnerEligibility.Barred,
            TierParameter,
            Months),
    ];
}
