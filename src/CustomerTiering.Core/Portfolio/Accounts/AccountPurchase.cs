using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>Something that an account bought or gave back, with what it was, what for, and where it went (key accounts art. 8). Immutable.</summary>
public sealed class AccountPurchase
{
    /// <summary>Initializes a new instance of the <see cref="AccountPurchase"/> class.</summary>
    /// <param name="date">The day of the purchase.</param>
    /// <param name="amount">The net amount in the policy's currency, below 0 for a return; below 10^15 either way and kept to 8 decimals, half to even.</param>
    /// <param name="productLine">The product line; null where it is not told.</param>
    /// <param name="use">What it is used for, such as a kind of building; null where it is not told.</param>
    /// <param name="region">Where it goes; null where it is not told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 10^15 or more either way.</exception>
    public AccountPurchase(LocalDate date, decimal amount, string? productLine = null, string? use = null, string? region = null)
    {
        Date = date;
        Amount = AccountAmount.Kept(amount, nameof(amount));
        (ProductLine, Use, Region) = (Told(productLine), Told(use), Told(region));
    }

    /// <summary>Initializes a new instance of the <see cref="AccountPurchase"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="AccountPurchase(LocalDate, decimal, string?, string?, string?)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public AccountPurchase(DateTime date, decimal amount, string? productLine = null, string? use = null, string? region = null)
        : this(Guard.DateOnly(date), amount, productLine, use, region)
    {
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the net amount; below 0 for a return.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the product line; null where it is not told, also where a blank was written.</summary>
    public string? ProductLine { get; }

    /// <summary>Gets what it is used for; null where it is not told.</summary>
    public string? Use { get; }

    /// <summary>Gets where it goes; null where it is not told.</summary>
    public string? Region { get; }

    private static string? Told(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
