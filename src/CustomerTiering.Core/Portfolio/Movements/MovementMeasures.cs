using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>The numbers by which a policy measures how customers come, stay and go. Immutable.</summary>
public sealed class MovementMeasures
{
    internal MovementMeasures(int months, int lookbackMonths, int minimumOrders, OrderCap? cap, int? annualiseAfterDays, MovingSeason? season)
    {
        Months = months;
        LookbackMonths = lookbackMonths;
        MinimumOrders = minimumOrders;
        Cap = cap;
        AnnualiseAfterDays = annualiseAfterDays;
        Season = season;
    }

    /// <summary>Gets the length of the measuring period in months, 1 to 120.</summary>
    public int Months { get; }

    /// <summary>Gets how many months before the period must be known for a customer to count as new, 1 to 120.</summary>
    public int LookbackMonths { get; }

    /// <summary>Gets how many days with orders a rhythm needs, 2 to 1,000; a customer with fewer has none.</summary>
    public int MinimumOrders { get; }

    /// <summary>Gets how one-off orders are capped; null where they are not.</summary>
    public OrderCap? Cap { get; }

    /// <summary>Gets after how many days a new customer's purchases are taken up to a whole period, 1 or more; null where they are not.</summary>
    public int? AnnualiseAfterDays { get; }

    /// <summary>Gets where the numbers come from.</summary>
    public Provision Provision { get; internal init; } = Provision.None;

    /// <summary>Gets the weeks around the Chinese New Year; null where the policy does not regard them.</summary>
    public MovingSeason? Season { get; }

    /// <summary>Gives the same period of the year before, by the Chinese New Year where the policy regards it.</summary>
    internal (LocalDate From, LocalDate Before) SamePeriodBefore(LocalDate from, LocalDate before) => Season?.SamePeriodBefore(from, before) ?? MovingSeason.YearBefore(from, before);
}
