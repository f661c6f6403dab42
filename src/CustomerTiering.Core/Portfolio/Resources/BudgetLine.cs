using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>
/// The money of one tier for winning and keeping its customers: planned, reserved for what is agreed, and spent (key accounts art. 21: the
/// money is secured). Amounts are in the policy's currency. Immutable.
/// </summary>
public sealed class BudgetLine
{
    /// <summary>Initializes a new instance of the <see cref="BudgetLine"/> class.</summary>
    /// <param name="tier">The code of the tier.</param>
    /// <param name="planned">What was planned, 0 or more.</param>
    /// <param name="reserved">What is set aside for what was agreed and not yet paid, 0 or more.</param>
    /// <param name="spent">What was paid, 0 or more.</param>
    /// <param name="required">What is still needed to the end of the period beyond what is reserved, 0 or more.</param>
    /// <exception cref="ArgumentException">The tier is blank, or an amount is below 0.</exception>
    public BudgetLine(string tier, decimal planned, decimal reserved, decimal spent, decimal required = 0)
    {
        Tier = Guard.NotBlank(tier, nameof(tier));
        Planned = NotNegative(planned, nameof(planned));
        Reserved = NotNegative(reserved, nameof(reserved));
        Spent = NotNegative(spent, nameof(spent));
        Required = NotNegative(required, nameof(required));
    }

    /// <summary>Gets the code of the tier.</summary>
    public string Tier { get; }

    /// <summary>Gets what was planned.</summary>
    public decimal Planned { get; }

    /// <summary>Gets what is set aside and not yet paid.</summary>
    public decimal Reserved { get; }

    /// <summary>Gets what was paid.</summary>
    public decimal Spent { get; }

    /// <summary>Gets what is still needed beyond what is reserved.</summary>
    public decimal Required { get; }

    /// <summary>Gets what may still be promised; below 0 where more was promised than planned.</summary>
    public decimal Free => Planned - Reserved - Spent;

    /// <summary>Gets how much more is needed than there is, 0 or more: the money is not secured where it is above 0.</summary>
    public decimal Shortfall => Math.Max(0, Required - Free);

    private static decimal NotNegative(decimal amount, string name)
        => amount >= 0 ? amount : throw new ArgumentOutOfRangeException(name, amount, "an amount is 0 or more");
}
