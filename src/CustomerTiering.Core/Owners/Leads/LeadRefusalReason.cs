namespace CustomerTiering.Owners.Leads;

/// <summary>Why a command on a lead was not carried out.</summary>
public enum LeadRefusalReason
{
    /// <summary>The day lies before that of an earlier command.</summary>
    DayGoesBack,

    /// <summary>The person does not have the lead.</summary>
    NotHolder,

    /// <summary>The person has the lead already.</summary>
    HeldByYou,

    /// <summary>The person had the lead last and has to wait.</summary>
    MustWait,

    /// <summary>The same person has claimed the lead from the same holder before; the dispute stands.</summary>
    DisputedBefore,

    /// <summary>The lead is a customer now.</summary>
    Converted,
}
