using System;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Terms;

namespace CustomerTiering.Credit;

/// <summary>
/// What is known of a customer's credit when it is graded; the outcome of the credit area that tiers and changes read.
/// <see cref="CreditDecision.Standing"/> gives it, or a host with an assessment of its own fills it. Immutable.
/// </summary>
public sealed class CreditStanding
{
    /// <summary>Initializes a new instance of the <see cref="CreditStanding"/> class.</summary>
    /// <param name="warningLevel">How serious the overdue receivables are: 0 none, higher is worse; null for unknown.</param>
    /// <param name="grade">The credit grade's code; null for unknown.</param>
    /// <param name="onHold">Whether deliveries on open account are stopped; null for unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The warning level is negative.</exception>
    public CreditStanding(int? warningLevel, string? grade = null, bool? onHold = null)
    {
        if (warningLevel < 0)
            throw new ArgumentOutOfRangeException(nameof(warningLevel), warningLevel, "a warning level is 0 or more");

        WarningLevel = warningLevel;
        Grade = grade;
        OnHold = onHold;
    }

    /// <summary>Gets the standing of which nothing is known; rules on credit do not hit.</summary>
    public static CreditStanding Unknown { get; } = new(null);

    /// <summary>Gets the warning level, 0 or more; null for unknown.</summary>
    [Unit(Units.Count)]
    public int? WarningLevel { get; }

    /// <summary>Gets the credit grade's code; null for unknown.</summary>
    [Code(CreditCodes.Grade)]
    public string? Grade { get; }

    /// <summary>Gets whether deliveries on open account are stopped; null for unknown.</summary>
    public bool? OnHold { get; }
}
