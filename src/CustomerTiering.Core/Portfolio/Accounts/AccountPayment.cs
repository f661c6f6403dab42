using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>Money that came in from an account, or was paid back (key accounts art. 8: payments year on year). Immutable.</summary>
public sealed class AccountPayment
{
    /// <summary>Initializes a new instance of the <see cref="AccountPayment"/> class.</summary>
    /// <param name="date">The day on which the money came in.</param>
    /// <param name="amount">The amount in the policy's currency, below 0 for money paid back; below 10^15 either way and kept to 8 decimals, half to even.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 10^15 or more either way.</exception>
    public AccountPayment(LocalDate date, decimal amount)
    {
        Date = date;
        Amount = AccountAmount.Kept(amount, nameof(amount));
    }

    /// <summary>Initializes a new instance of the <see cref="AccountPayment"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="AccountPayment(LocalDate, decimal)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public AccountPayment(DateTime date, decimal amount)
        : this(Guard.DateOnly(date), amount)
    {
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the amount; below 0 for money paid back.</summary>
    public decimal Amount { get; }
}
