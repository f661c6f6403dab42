namespace CustomerTiering.Care;

/// <summary>How satisfied the customer was at the close of a visit or call (relationship care: duties).</summary>
public enum Satisfaction
{
    /// <summary>The customer was asked and did not say.</summary>
    NotSaid,

    /// <summary>Very dissatisfied.</summary>
    VeryDissatisfied,

    /// <summary>Dissatisfied.</summary>
    Dissatisfied,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Satisfied.</summary>
    Satisfied,

    /// <summary>Very satisfied.</summary>
    VerySatisfied,
}
