namespace CustomerTiering.Owners.Leads;

/// <summary>What came of a command: the lead as it is now, or a refusal and the lead as it was. Immutable.</summary>
public sealed class LeadResult
{
    internal LeadResult(Lead lead, LeadRefusal? refusal)
    {
        Lead = lead;
        Refusal = refusal;
    }

    /// <summary>Gets the lead.</summary>
    public Lead Lead { get; }

    /// <summary>Gets why nothing was done; null where it was.</summary>
    public LeadRefusal? Refusal { get; }

    /// <summary>Gets a value indicating whether nothing was done.</summary>
    public bool IsRefused => Refusal is not null;
}
