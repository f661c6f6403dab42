using CustomerTiering.Customers;

namespace CustomerTiering.Testing.Generators;

/// <summary>One customer, and the same with another value for one fact. Immutable.</summary>
/// <param name="request">The customer.</param>
/// <param name="key">The fact.</param>
/// <param name="value">Its other value; null for unknown.</param>
public sealed class ChangedFact(DecisionRequest request, FactKey key, object? value)
{
    /// <summary>Gets the customer.</summary>
    public DecisionRequest Request { get; } = request;

    /// <summary>Gets the fact.</summary>
    public FactKey Key { get; } = key;

    /// <summary>Gets the other value; null for unknown.</summary>
    public object? Value { get; } = value;

    /// <summary>Gets the same customer with the other value, all else equal.</summary>
    public DecisionRequest Changed => Request.With(Request.Facts.WithFact(Key, Value));
}
