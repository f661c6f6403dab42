namespace CustomerTiering.Owners;

/// <summary>Who approves a change of owner (foreign trade 2.2). Immutable.</summary>
public sealed class OwnerApprovals
{
    internal OwnerApprovals(string? change, string? exception)
    {
        Change = change;
        Exception = exception;
    }

    /// <summary>Gets the role that approves every new owner; null where nobody need approve one that is eligible.</summary>
    public string? Change { get; }

    /// <summary>Gets the role that approves an owner by exception, beside <see cref="Change"/>; null for none.</summary>
    public string? Exception { get; }

    internal static OwnerApprovals None { get; } = new(null, null);
}
