using System;

namespace CustomerTiering.Decisions;

/// <summary>A host gave something about a customer that the policy does not know: a tier, a pin, an event, a day. Nothing was decided.</summary>
public sealed class DecisionInputException : Exception
{
    internal DecisionInputException(string customer, string problem)
        : base($"customer `{customer}`: {problem}")
    {
        Customer = customer;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }
}
