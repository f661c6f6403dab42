namespace CustomerTiering.Comparisons;

/// <summary>The first step at which two decisions on one customer part; what comes after it may differ because of it.</summary>
public enum DifferenceCause
{
    /// <summary>One policy grades the customer and the other does not.</summary>
    Gradability,

    /// <summary>The score, on ladders with the same bounds.</summary>
    Score,

    /// <summary>The bounds of the ladder, at the same score.</summary>
    Ladder,

    /// <summary>Both the score and the bounds of the ladder.</summary>
    ScoreAndLadder,

    /// <summary>Caps, floors and gates on the tier that the score reaches.</summary>
    Bounds,

    /// <summary>Verdicts and limits, for a customer who qualifies for the same tier.</summary>
    Changes,
}
