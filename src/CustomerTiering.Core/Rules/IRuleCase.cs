using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Rules;

/// <summary>What every rule may look at, in whatever area. The areas' own cases add what was decided before them.</summary>
public interface IRuleCase
{
    /// <summary>Gets the customer's facts.</summary>
    CustomerFacts Facts { get; }

    /// <summary>Gets the date for which is decided.</summary>
    LocalDate AsOf { get; }
}
