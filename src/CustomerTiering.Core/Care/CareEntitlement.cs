using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Something that a policy entitles customers to, by tier, class or what they are (service levels: content). Immutable.</summary>
public sealed class CareEntitlement : CareItem
{
    internal CareEntitlement(CareItemHeader header, EntitlementKind kind, EffectivePeriod? effective, LocalDate? replaceOn, int noticeDays)
        : base(header)
    {
        Kind = kind;
        Effective = effective;
        ReplaceOn = replaceOn;
        ReplaceNoticeDays = noticeDays;
    }

    /// <summary>Gets what kind of thing it is.</summary>
    public EntitlementKind Kind { get; }

    /// <summary>Gets the days on which it is given; null for always.</summary>
    public EffectivePeriod? Effective { get; }

    /// <summary>Gets the day by which it is replaced by another (relationship care art. 9); null for never.</summary>
    public LocalDate? ReplaceOn { get; }

    /// <summary>Gets how many calendar days before <see cref="ReplaceOn"/> a plan says that it is due, 0 or more.</summary>
    public int ReplaceNoticeDays { get; }

    /// <summary>Tells whether it is given on the day.</summary>
    public bool IsGivenOn(LocalDate day) => Effective?.Contains(day) ?? true;

    /// <summary>Tells whether its replacement is due on the day: from <see cref="ReplaceNoticeDays"/> before the replacement date on.</summary>
    public bool IsReplacementDue(LocalDate day) => ReplaceOn is { } on && day >= on.PlusDays(-ReplaceNoticeDays);
}
