namespace CustomerTiering.Cases;

/// <summary>What happened to a case.</summary>
public enum CaseEventKind
{
    /// <summary>The case was opened.</summary>
    Opened,

    /// <summary>The case came to a step.</summary>
    Began,

    /// <summary>Somebody called for a step that is not always taken.</summary>
    Called,

    /// <summary>A party of a step was recorded.</summary>
    Recorded,

    /// <summary>A step was done.</summary>
    Done,

    /// <summary>The case became a major one.</summary>
    Raised,

    /// <summary>The case is handled again.</summary>
    Reopened,

    /// <summary>Somebody else became responsible.</summary>
    Assigned,

    /// <summary>The due date was moved.</summary>
    Postponed,

    /// <summary>Somebody was told of the case beside its steps, as a rule asked.</summary>
    Told,

    /// <summary>All that had to be done is done.</summary>
    Closed,

    /// <summary>The case ended unfinished.</summary>
    Cancelled,
}
