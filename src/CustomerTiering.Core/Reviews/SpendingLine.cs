using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Reviews;

/// <summary>What was planned and spent on customers for one purpose, as the yearly audit looks at it (foreign trade 5.1). Immutable.</summary>
public sealed class SpendingLine
{
    /// <summary>Initializes a new instance of the <see cref="SpendingLine"/> class.</summary>
    /// <param name="purpose">What for, such as the id of a budget.</param>
    /// <param name="planned">The amount planned, in the policy's currency, 0 or more.</param>
    /// <param name="spent">The amount spent, in the policy's currency, 0 or more.</param>
    /// <exception cref="ArgumentException">The purpose is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public SpendingLine(string purpose, decimal planned, decimal spent)
    {
        Purpose = Guard.NotBlank(purpose, nameof(purpose));
        Planned = planned >= 0 ? planned : throw new ArgumentOutOfRangeException(nameof(planned), planned, "an amount is 0 or more");
        Spent = spent >= 0 ? spent : throw new ArgumentOutOfRangeException(nameof(spent), spent, "an amount is 0 or more");
    }

    /// <summary>Gets what for.</summary>
    public string Purpose { get; }

    /// <summary>Gets the amount planned.</summary>
    public decimal Planned { get; }

    /// <summary>Gets the amount spent.</summary>
    public decimal Spent { get; }

    /// <summary>Gets what was spent over the plan; 0 where nothing was.</summary>
    public decimal Overspent => Math.Max(0, Spent - Planned);
}
