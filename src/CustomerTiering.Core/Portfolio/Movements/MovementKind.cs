namespace CustomerTiering.Portfolio.Movements;

/// <summary>Whether a customer comes, stays or goes (key accounts art. 8: won and lost; relationship care art. 13: loss is prevented).</summary>
public enum MovementKind
{
    /// <summary>It buys as it does.</summary>
    Steady,

    /// <summary>It has not bought yet.</summary>
    Prospect,

    /// <summary>It is new.</summary>
    Won,

    /// <summary>It came back after a long silence.</summary>
    WonBack,

    /// <summary>It may be lost if nobody does anything.</summary>
    AtRisk,

    /// <summary>It is lost.</summary>
    Lost,
}
