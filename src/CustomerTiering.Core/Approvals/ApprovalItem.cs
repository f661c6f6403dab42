using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>
/// One thing of a request that is approved or not, such as a line of a discount. Whoever approves it approves its fingerprint: what has
/// another fingerprint needs approval again. Immutable; equal where all three are.
/// </summary>
public sealed class ApprovalItem : IEquatable<ApprovalItem>
{
    /// <summary>Initializes a new instance of the <see cref="ApprovalItem"/> class.</summary>
    /// <param name="id">The id, unique in the request; never blank.</param>
    /// <param name="fingerprint">What stands for the content that is approved, such as the hash of a decision; never blank.</param>
    /// <param name="route">Who must approve it.</param>
    /// <exception cref="ArgumentException">Id or fingerprint are blank.</exception>
    public ApprovalItem(string id, string fingerprint, ApprovalRoute route)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Fingerprint = Guard.NotBlank(fingerprint, nameof(fingerprint));
        Route = Guard.NotNull(route, nameof(route));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what stands for the content.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets who must approve it.</summary>
    public ApprovalRoute Route { get; }

    /// <inheritdoc/>
    public bool Equals(ApprovalItem? other) => other is not null && Id == other.Id && Fingerprint == other.Fingerprint && Route.Equals(other.Route);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalItem);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
