namespace CustomerTiering.Changes;

/// <summary>What a decision proposes for a customer's tier.</summary>
public enum ChangeKind
{
    /// <summary>The tier stays.</summary>
    Hold,

    /// <summary>A customer without a tier gets one.</summary>
    Place,

    /// <summary>A better tier.</summary>
    Promote,

    /// <summary>A lower tier.</summary>
    Demote,

    /// <summary>The customer is delisted.</summary>
    Exit,

    /// <summary>Too little is known to grade the customer; what it has stays.</summary>
    NotGradable,
}
