using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Owners.Handover;

/// <summary>Something open that the leaver answers for, by the host's reference. Immutable.</summary>
public sealed class HandoverItem
{
    /// <summary>Initializes a new instance of the <see cref="HandoverItem"/> class.</summary>
    /// <param name="kind">The kind, such as <see cref="HandoverKinds.Complaint"/>; an id of lower-case letters, digits and hyphens.</param>
    /// <param name="id">The host's id, unique in its kind; never blank.</param>
    /// <param name="customer">The customer that it is about; null where it is about none.</param>
    /// <exception cref="ArgumentException">The kind is no id, or an id is blank.</exception>
    public HandoverItem(string kind, string id, string? customer)
    {
        Kind = Guard.Id(kind, nameof(kind));
        Id = Guard.NotBlank(id, nameof(id));
        Customer = customer is null ? null : Guard.NotBlank(customer, nameof(customer));
    }

    /// <summary>Gets the kind.</summary>
    public string Kind { get; }

    /// <summary>Gets the host's id.</summary>
    public string Id { get; }

    /// <summary>Gets the customer; null for none.</summary>
    public string? Customer { get; }

    /// <summary>Gives kind and id in one line.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
