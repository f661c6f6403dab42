namespace CustomerTiering.Portfolio.Accounts;

/// <summary>How an account's need of something changed against the same period of the year before (key accounts art. 8: change of needs).</summary>
public enum NeedChange
{
    /// <summary>The period before is not covered.</summary>
    Unknown,

    /// <summary>It is bought, and was not.</summary>
    New,

    /// <summary>More is bought.</summary>
    Risen,

    /// <summary>As much is bought, or nothing now as before.</summary>
    Unchanged,

    /// <summary>Less is bought.</summary>
    Fallen,

    /// <summary>It was bought, and is not any more.</summary>
    Gone,
}
