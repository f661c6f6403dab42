using CustomerTiering.Customers;

namespace CustomerTiering.Rules;

/// <summary>A customer's facts with the places of those that the engine reads.</summary>
/// <param name="facts">The facts.</param>
/// <param name="positions">By slot, the position in the array of that kind; -1 for unknown.</param>
internal readonly struct BoundFacts(CustomerFacts facts, int[] positions)
{
    public CustomerFacts Facts { get; } = facts;

    public int[] Positions { get; } = positions;
}
