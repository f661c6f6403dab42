namespace CustomerTiering.Scoring;

/// <summary>What scoring does where an indicator is unknown.</summary>
public enum MissingTreatment
{
    /// <summary>The indicator is left out and the others' weights are scaled up.</summary>
    Renormalise,

    /// <summary>The indicator counts with the points that the policy fixes for it; it stays unknown for the known weight.</summary>
    FixedPoints,

    /// <summary>The customer is not gradable.</summary>
    Refuse,
}
