using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>How much of a result is somebody's. Immutable.</summary>
public sealed class CreditShare
{
    internal const int Decimals = 6;

    /// <summary>Initializes a new instance of the <see cref="CreditShare"/> class.</summary>
    /// <param name="person">The person's id; never blank.</param>
    /// <param name="share">The share of one, above 0 and at most 1, with at most 6 decimals.</param>
    /// <exception cref="ArgumentException">The person is blank, or the share is not of the form stated.</exception>
    public CreditShare(string person, decimal share)
    {
        Person = Guard.NotBlank(person, nameof(person));
        Share = share > 0 && share <= 1 && decimal.Round(share, Decimals) == share
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, "a share above 0 and at most 1, with at most 6 decimals, is needed");
    }

    /// <summary>Gets the person's id.</summary>
    public string Person { get; }

    /// <summary>Gets the share of one, above 0 and at most 1.</summary>
    public decimal Share { get; }
}
