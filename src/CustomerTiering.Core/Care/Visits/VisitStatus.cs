namespace CustomerTiering.Care;

/// <summary>Where a visit or call stands (cement sales art. 18).</summary>
public enum VisitStatus
{
    /// <summary>Purpose, time and place are proposed.</summary>
    Proposed,

    /// <summary>The customer has agreed.</summary>
    Agreed,

    /// <summary>Another time or place is proposed, and the customer has not agreed yet.</summary>
    Moved,

    /// <summary>It took place, and what came of it is noted.</summary>
    Done,

    /// <summary>It was agreed, and there is no record that it took place.</summary>
    Missed,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}
