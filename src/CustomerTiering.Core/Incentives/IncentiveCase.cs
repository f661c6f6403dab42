using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// What reward and penalty rules look at: an occasion, and what the person or team was measured at. <see cref="Facts"/> are the person's, not a
/// customer's; at what is no end of a period nothing is known in them.
/// </summary>
public readonly struct IncentiveCase : IRuleCase
{
    private readonly Occasion _occasion;

    internal IncentiveCase(BoundFacts bound, Occasion occasion, Tier? from, Tier? to, bool? reportedLate)
    {
        Bound = bound;
        _occasion = occasion;
        FromTier = from;
        ToTier = to;
        ReportedLate = reportedLate;
    }

    /// <summary>Gets the KPIs of the person or team: <c>c.Facts[Kpis.Satisfaction]</c>.</summary>
    public CustomerFacts Facts => Bound.Facts;

    /// <summary>Gets the day of the occasion; of a period, the first day after its end.</summary>
    public LocalDate AsOf => _occasion.On;

    /// <summary>Gets what the occasion is.</summary>
    [Procedural]
    public OccasionKind Occasion => _occasion.Kind;

    /// <summary>Gets the tier that the customer had; null for none.</summary>
    [Procedural]
    public Tier? FromTier { get; }

    /// <summary>Gets the tier that the customer has now; null where no tier is meant.</summary>
    [Procedural]
    public Tier? ToTier { get; }

    /// <summary>Gets a value indicating whether the tier follows from a correction of data.</summary>
    [Procedural]
    public bool IsCorrection => _occasion.IsCorrection;

    /// <summary>Gets the id of the breach kind; null for no breach.</summary>
    [Code(IncentiveCodes.Breach)]
    public string? Breach => _occasion.BreachKind;

    /// <summary>Gets how severe the breach was found to be, from 1; null for no breach.</summary>
    [Unit(Units.Count)]
    public int? Severity => _occasion.Severity;

    /// <summary>Gets whether the breach led to major loss; null where not known.</summary>
    public bool? MajorLoss => _occasion.MajorLoss;

    /// <summary>Gets how many purchases the customer has made, this one included; null where the occasion is no repeat purchase.</summary>
    [Unit(Units.Count)]
    public int? Purchases => _occasion.Purchases;

    /// <summary>Gets whether a team solved a major problem together; null where not known.</summary>
    public bool? ProblemSolved => _occasion.ProblemSolved;

    /// <summary>Gets by how much the customer's loyalty changed, as a share; null where not known.</summary>
    [Unit(Units.Share)]
    public decimal? LoyaltyChange => _occasion.LoyaltyChange;

    /// <summary>Gets by how much the customer's volume changed, as a share; null where not known.</summary>
    [Unit(Units.Share)]
    public decimal? VolumeChange => _occasion.VolumeChange;

    /// <summary>Gets the calendar days from event to report; null where not known.</summary>
    [Unit(Units.Days)]
    public int? DaysToReport => _occasion.Reported?.DaysToReport;

    /// <summary>Gets whether the report came later than the policy allows for that event; null where not known.</summary>
    public bool? ReportedLate { get; }

    internal BoundFacts Bound { get; }
}
