using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>
/// What a customer is now, as the host stored it after the last review: what a decision starts from. Immutable; a host makes
/// one with <see cref="StandingBuilder"/>, <see cref="Imported(string, LocalDate)"/> or from a decision's own next standing.
/// </summary>
public sealed class Standing
{
    internal Standing(StandingBuilder from)
    {
        Tier = from.Tier;
        Since = from.Since;
        PeriodsBelow = from.PeriodsBelow;
        LastReview = from.LastReview;
        LastReviewOn = from.LastReviewOn;
        Pin = from.Pin;
        Owner = from.Owner;
        CreditWarningLevel = from.CreditWarningLevel;
        Version = from.Version;
    }

    /// <summary>Gets the standing of a customer that was never graded.</summary>
    public static Standing None { get; } = new StandingBuilder().Build();

    /// <summary>Gets the code of the tier; null for a customer that has none.</summary>
    [Procedural]
    public string? Tier { get; }

    /// <summary>Gets the day from which the tier holds; null where unknown, then no shortest stay or grace binds.</summary>
    public LocalDate? Since { get; }

    /// <summary>Gets how many reviews in a row qualified the customer for a lower tier than it has, 0 or more.</summary>
    [Unit(Units.Count)]
    public int PeriodsBelow { get; }

    /// <summary>Gets the id of the last review; null where there was none. Counters advance once for each review id.</summary>
    public string? LastReview { get; }

    /// <summary>Gets the as-of date of the last review; null where there was none.</summary>
    public LocalDate? LastReviewOn { get; }

    /// <summary>Gets the tier set by hand; null for none.</summary>
    public TierPin? Pin { get; }

    /// <summary>Gets the id of the owner; null for none.</summary>
    public string? Owner { get; }

    /// <summary>Gets the credit warning level at the last review, 0 for none.</summary>
    public int CreditWarningLevel { get; }

    /// <summary>Gets the version that the host's store counts, for optimistic concurrency; 0 for never stored.</summary>
    public long Version { get; }

    /// <summary>A standing taken over from an older system: nobody is demoted for what was not recorded, counters start at 0.</summary>
    /// <param name="tier">The code of the tier.</param>
    /// <param name="since">The day from which it holds.</param>
    /// <exception cref="System.ArgumentException">The tier is blank.</exception>
    public static Standing Imported(string tier, LocalDate since)
        => new StandingBuilder { Tier = Wording.Guard.NotBlank(tier, nameof(tier)), Since = since }.Build();

    /// <summary>A standing taken over from an older system, for hosts that have no NodaTime.</summary>
    /// <param name="tier">The code of the tier.</param>
    /// <param name="since">The day from which it holds, without a time of day.</param>
    /// <exception cref="System.ArgumentException">The tier is blank, or the date has a time of day.</exception>
    public static Standing Imported(string tier, System.DateTime since) => Imported(tier, Wording.Guard.DateOnly(since));
}
