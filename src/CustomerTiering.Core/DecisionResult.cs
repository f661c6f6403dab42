using System;
using CustomerTiering.Customers;

namespace CustomerTiering;

/// <summary>What came of one customer among many: a decision, or the error that kept it from being made. Others are not touched by it.</summary>
public sealed class DecisionResult
{
    internal DecisionResult(Decision decision)
    {
        Customer = decision.Customer;
        Decision = decision;
    }

    internal DecisionResult(CustomerFacts facts, Exception error)
    {
        Customer = facts.Id;
        Error = error;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the decision; null where there is an <see cref="Error"/>.</summary>
    public Decision? Decision { get; }

    /// <summary>Gets what kept the decision from being made, a <see cref="Rules.RuleException"/> or a <see cref="Decisions.DecisionInputException"/>; null where it was made.</summary>
    public Exception? Error { get; }
}
