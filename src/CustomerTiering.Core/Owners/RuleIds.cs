namespace CustomerTiering;

/// <content>Of the owners area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier are as a rule looked after by one of these roles.</summary>
    public const string OwnerRoleByTier = "owner-role-by-tier";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who is on leave gets no new customer.</summary>
    public const string OwnerOnLeave = "owner-on-leave";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who is away for this long looks after nobody in the meantime.</summary>
    public const string OwnerOnLongLeave = "owner-on-long-leave";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who works in its region.</summary>
    public const string OwnerInRegion = "owner-in-region";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who has this role looks after customers of the own region only.</summary>
    public const string OwnerResidentInRegion = "owner-resident-in-region";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who speaks its language.</summary>
    public const string OwnerSpeaksLanguage = "owner-speaks-language";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who has the skill that it needs.</summary>
    public const string OwnerHasSkill = "owner-has-skill";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier or a better one need this level of skill.</summary>
    public const string OwnerSkillMinimum = "owner-skill-minimum";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier or a better one need this experience.</summary>
    public const string OwnerExperienceMinimum = "owner-experience-minimum";
}
