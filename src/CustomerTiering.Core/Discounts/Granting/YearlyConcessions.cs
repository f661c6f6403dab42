using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;
using CustomerTiering.Wording;

namespace CustomerTiering.Discounts;

/// <summary>
/// What was conceded to one customer in one calendar year, grant by grant. A grant counts once, however often it is added. Immutable; the
/// host stores it, or works out the amount from its own books.
/// </summary>
public sealed class YearlyConcessions
{
    private const int Format = 1;

    private readonly IReadOnlyList<string> _grants;

    private YearlyConcessions(string customer, int year, decimal amount, IReadOnlyList<string> grants)
    {
        Customer = customer;
        Year = year;
        Amount = amount;
        _grants = grants;
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets what was conceded so far, in the policy's currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gives the beginning of a year, in which nothing was conceded.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="year">The calendar year, 1 to 9999.</param>
    /// <exception cref="ArgumentException">The id is blank, or there is no such year.</exception>
    public static YearlyConcessions Begin(string customer, int year)
        => year is >= 1 and <= 9999
            ? new(Guard.NotBlank(customer, nameof(customer)), year, 0, [])
            : throw new ArgumentOutOfRangeException(nameof(year), year, "a year is 1 to 9999");

    /// <summary>Gives it with a grant more; the same where the grant was counted before.</summary>
    /// <param name="grant">The grant.</param>
    /// <exception cref="ArgumentException">The grant is another customer's or another year's.</exception>
    public YearlyConcessions With(GrantRecord grant)
    {
        Guard.NotNull(grant, nameof(grant));
        if (grant.Customer != Customer || grant.GrantedOn.Year != Year)
            throw new ArgumentException($"grant `{grant.Request}` line `{grant.Line}` is of `{grant.Customer}` and {grant.GrantedOn.Year}, not of `{Customer}` and {Year}", nameof(grant));

        return _grants.Contains(grant.Fingerprint, StringComparer.Ordinal) ? this : new(Customer, Year, Amount + grant.Conceded, [.. _grants, grant.Fingerprint]);
    }

    /// <summary>Gives it as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", Format)
        .Add("customer", Customer)
        .Add("year", Year)
        .Add("amount", Amount)
        .Add("grants", _grants)
        .ToString();

    /// <summary>Reads it back.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static YearlyConcessions Parse(string record)
        => StoredRecord.Read(
            Guard.NotNull(record, nameof(record)),
            Format,
            "a year's concessions",
            static o => new YearlyConcessions(o.Text("customer"), o.Whole("year"), o.Number("amount"), o.Texts("grants")),
            static y => y.ToRecord());
}
