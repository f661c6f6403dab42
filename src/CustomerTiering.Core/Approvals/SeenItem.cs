using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>An item as somebody saw it when they decided on it. Where it has changed since, the decision is refused. Immutable.</summary>
public sealed class SeenItem
{
    /// <summary>Initializes a new instance of the <see cref="SeenItem"/> class.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="fingerprint">The fingerprint that was shown.</param>
    /// <exception cref="ArgumentException">Id or fingerprint are blank.</exception>
    public SeenItem(string id, string fingerprint)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Fingerprint = Guard.NotBlank(fingerprint, nameof(fingerprint));
    }

    /// <summary>Gets the item's id.</summary>
    public string Id { get; }

    /// <summary>Gets the fingerprint that was shown.</summary>
    public string Fingerprint { get; }
}
