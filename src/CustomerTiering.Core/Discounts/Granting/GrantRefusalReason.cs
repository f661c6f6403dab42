namespace CustomerTiering.Discounts;

/// <summary>Why a line was not granted.</summary>
public enum GrantRefusalReason
{
    /// <summary>The request has no such line.</summary>
    UnknownLine,

    /// <summary>Nothing is conceded on the line.</summary>
    NothingConceded,

    /// <summary>Nobody may grant it: a limit, a combination, or no route.</summary>
    Refused,

    /// <summary>It needs approval and none was given.</summary>
    NoApproval,

    /// <summary>The approval is of other content, or of none of this line.</summary>
    OtherContent,

    /// <summary>The approval went another way than the policy asks.</summary>
    OtherRoute,

    /// <summary>The approval is not there yet, has ended, or was taken back.</summary>
    NotLive,

    /// <summary>The standing terms have ended.</summary>
    PeriodEnded,
}
