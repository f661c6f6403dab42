namespace CustomerTiering.Incentives;

/// <summary>What a reward or penalty may follow from.</summary>
public enum OccasionKind
{
    /// <summary>A period is over for which somebody was measured.</summary>
    PeriodEnd,

    /// <summary>Somebody won a new customer.</summary>
    NewCustomer,

    /// <summary>A customer rose to a better tier.</summary>
    TierRise,

    /// <summary>A team worked on a customer's problem together.</summary>
    TeamResult,

    /// <summary>Somebody broke a duty.</summary>
    Breach,

    /// <summary>Somebody reported an event that asks for a review.</summary>
    Report,

    /// <summary>An existing customer bought again.</summary>
    RepeatPurchase,
}
