namespace CustomerTiering.Incentives;

/// <summary>Whom a recommendation concerns. Who won a customer and who looks after it are two people, or may be.</summary>
public enum IncentiveRecipient
{
    /// <summary>The person whose figures, breach or report it is; where a team was measured, the team.</summary>
    Person,

    /// <summary>Those who look after the customer, each with their share.</summary>
    Owner,

    /// <summary>Those who won the customer, each with their share.</summary>
    Developer,

    /// <summary>The team as a whole.</summary>
    Team,

    /// <summary>The customer itself.</summary>
    Customer,
}
