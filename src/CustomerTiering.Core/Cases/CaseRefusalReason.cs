namespace CustomerTiering.Cases;

/// <summary>Why a command was refused.</summary>
public enum CaseRefusalReason
{
    /// <summary>The case has ended and this is not possible any more.</summary>
    Ended,

    /// <summary>The moment lies before the last command.</summary>
    EarlierMoment,

    /// <summary>The person has no role that may do it.</summary>
    NotEntitled,

    /// <summary>The kind of case has no such step, or the case has not come to it.</summary>
    StepNotOpen,

    /// <summary>The step has no such party, or it is recorded already.</summary>
    BadParty,

    /// <summary>The step has no such outcome, or one must be stated.</summary>
    BadOutcome,

    /// <summary>Something that the record must state is missing.</summary>
    MissingDetail,

    /// <summary>The step cannot be called for now.</summary>
    CannotCall,

    /// <summary>It is so already.</summary>
    Already,

    /// <summary>The case cannot be reopened.</summary>
    CannotReopen,

    /// <summary>The due date cannot be moved so.</summary>
    CannotPostpone,

    /// <summary>The calendar lacks a year that a deadline runs into.</summary>
    MissingCalendar,

    /// <summary>What a case of the kind must state when it is opened is missing, or states too much.</summary>
    BadOpening,
}
