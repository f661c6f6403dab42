namespace CustomerTiering.Owners.Leads;

/// <summary>What can be done with a lead.</summary>
public enum LeadCommandKind
{
    /// <summary>Time passes.</summary>
    PassTime,

    /// <summary>Somebody registers or claims it.</summary>
    Register,

    /// <summary>The holder records an activity.</summary>
    RecordActivity,

    /// <summary>The holder gives it back.</summary>
    GiveUp,

    /// <summary>The holder makes a customer of it.</summary>
    Convert,
}
