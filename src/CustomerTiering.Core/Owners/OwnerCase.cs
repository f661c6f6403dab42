using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>What eligibility rules look at: a customer and somebody who might look after it. A value; the default is of no use.</summary>
public readonly struct OwnerCase : IRuleCase
{
    private readonly OwnerNeeds _needs;

    internal OwnerCase(BoundFacts bound, LocalDate asOf, OwnerNeeds needs, OwnerCandidate candidate, bool isOwner)
    {
        Bound = bound;
        AsOf = asOf;
        _needs = needs;
        Candidate = candidate;
        IsOwner = isOwner;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the effective tier of the customer; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier => _needs.Tier;

    /// <summary>Gets who might look after the customer.</summary>
    public OwnerCandidate Candidate { get; }

    /// <summary>Gets a value indicating whether the candidate is the present owner.</summary>
    public bool IsOwner { get; }

    /// <summary>Gets the role of the candidate.</summary>
    [Code(PolicyRole.CodeKind)]
    public string OwnerRole => Candidate.Role;

    /// <summary>Gets the whole months of experience of the candidate; null for unknown (service levels: resources).</summary>
    [Unit(Units.Months)]
    public int? Seniority => Candidate.Seniority;

    /// <summary>Gets how skilled the candidate is on the host's scale; null for unknown (key accounts art. 16).</summary>
    [Unit(Units.Count)]
    public int? SkillLevel => Candidate.SkillLevel;

    /// <summary>Gets a value indicating whether the candidate is on leave on the day.</summary>
    public bool OnLeave => Candidate.IsOnLeave(AsOf);

    /// <summary>Gets the calendar days until the candidate returns, 0 where there; the greatest whole number where the return is not known.</summary>
    [Unit(Units.Days)]
    public int LeaveDays => Candidate.DaysToReturn(AsOf) ?? int.MaxValue;

    /// <summary>Gets a value indicating whether the candidate works in the customer's region; null where that is not known (key accounts art. 20).</summary>
    public bool? InRegion => _needs.Region is { } region ? Candidate.WorksIn(region) : null;

    /// <summary>Gets a value indicating whether the candidate speaks the customer's language; null where either is not known.</summary>
    public bool? SpeaksLanguage => _needs.Language is { } language && Candidate.Languages.Count > 0 ? Candidate.Speaks(language) : null;

    /// <summary>Gets a value indicating whether the candidate has the skill that the customer needs; null where it is not known to need one.</summary>
    public bool? HasSkill => _needs.Skill is { } skill ? Candidate.Knows(skill) : null;

    internal BoundFacts Bound { get; }
}
