using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Groups;

/// <summary>What tells one customer from another, and to which it belongs. Immutable.</summary>
public sealed class CustomerIdentity
{
    /// <summary>Initializes a new instance of the <see cref="CustomerIdentity"/> class.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="name">The name as the file has it; null for unknown.</param>
    /// <param name="taxId">The tax number or unified social credit code; null for unknown.</param>
    /// <param name="parent">The host's id of the customer that owns it; null for none.</param>
    /// <exception cref="ArgumentException">The id is blank, or the customer is its own parent.</exception>
    public CustomerIdentity(string customer, string? name, string? taxId = null, string? parent = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        (Name, TaxId, Parent) = (Known(name), Known(taxId), Known(parent));
        if (Parent == Customer)
            throw new ArgumentException($"customer `{customer}` is its own parent", nameof(parent));
    }

    /// <summary>Gets the host's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the name; null for unknown.</summary>
    public string? Name { get; }

    /// <summary>Gets the tax number; null for unknown.</summary>
    public string? TaxId { get; }

    /// <summary>Gets the id of the owner; null for none.</summary>
    public string? Parent { get; }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
