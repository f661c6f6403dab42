using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>Collects a discount request; C# 7.3 can use all of it. Not safe for use by several threads at once.</summary>
public sealed class DiscountRequestBuilder
{
    private readonly List<DiscountLine> _lines = [];

    /// <summary>Initializes a new instance of the <see cref="DiscountRequestBuilder"/> class with nothing known.</summary>
    public DiscountRequestBuilder()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DiscountRequestBuilder"/> class with all that a request says.</summary>
    /// <param name="from">The request.</param>
    public DiscountRequestBuilder(DiscountRequest from)
    {
        Id = Guard.NotNull(from, nameof(from)).Id;
        Facts = from.Facts;
        Standing = from.Standing;
        Credit = from.Credit;
        AsOf = from.AsOf;
        Settlement = from.Settlement;
        ConcededThisYear = from.ConcededThisYear;
        NextOrder = from.NextOrder;
        Period = from.Period;
        _lines.AddRange(from.Lines);
    }

    /// <summary>Gets or sets the id of the request, such as the number of the order; needed.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets what is known of the customer; needed.</summary>
    public CustomerFacts? Facts { get; set; }

    /// <summary>Gets or sets what the customer is now; <see cref="Customers.Standing.None"/> where not set.</summary>
    public Standing Standing { get; set; } = Standing.None;

    /// <summary>Gets or sets the outcome of the credit area; <see cref="CreditStanding.Unknown"/> where not set.</summary>
    public CreditStanding Credit { get; set; } = CreditStanding.Unknown;

    /// <summary>Gets or sets the day for which is decided; needed.</summary>
    public LocalDate? AsOf { get; set; }

    /// <summary>Gets or sets the form of settlement, such as <c>cash</c>; null for unknown.</summary>
    public string? Settlement { get; set; }

    /// <summary>Gets or sets what was conceded to the customer this year before this request, 0 or more; null for unknown.</summary>
    public decimal? ConcededThisYear { get; set; }

    /// <summary>Gets or sets the next-order discount that this order redeems; null for none.</summary>
    public NextOrderDiscount? NextOrder { get; set; }

    /// <summary>Gets or sets the days on which standing terms hold; null for one order.</summary>
    public EffectivePeriod? Period { get; set; }

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    public DiscountRequestBuilder Add(DiscountLine line)
    {
        _lines.Add(Guard.NotNull(line, nameof(line)));
        return this;
    }

    /// <summary>Adds lines.</summary>
    /// <param name="lines">The lines.</param>
    public DiscountRequestBuilder AddRange(IEnumerable<DiscountLine> lines)
    {
        foreach (var line in Guard.NotNull(lines, nameof(lines)))
            Add(line);
        return this;
    }

    /// <summary>Takes all lines away, for an amended request.</summary>
    public DiscountRequestBuilder ClearLines()
    {
        _lines.Clear();
        return this;
    }

    /// <summary>Sets the day for which is decided, for hosts that have no NodaTime.</summary>
    /// <param name="day">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public DiscountRequestBuilder DecidedOn(DateTime day)
    {
        AsOf = Guard.DateOnly(day);
        return this;
    }

    /// <summary>Sets the days on which standing terms hold, for hosts that have no NodaTime.</summary>
    /// <param name="from">The first day, without a time of day.</param>
    /// <param name="before">The first day after the end, without a time of day.</param>
    /// <exception cref="ArgumentException">A day has a time of day, or the end is not later than the start.</exception>
    public DiscountRequestBuilder Valid(DateTime from, DateTime before)
    {
        Period = new EffectivePeriod(Guard.DateOnly(from), Guard.DateOnly(before));
        return this;
    }

    /// <summary>Makes the immutable request.</summary>
    /// <exception cref="InvalidOperationException">Something needed is missing or wrong; the message lists all of it.</exception>
    public DiscountRequest Build()
    {
        var problems = Problems().ToList();
        return problems.Count == 0
            ? new DiscountRequest(this, [.. _lines])
            : throw new InvalidOperationException($"the request cannot be made: {string.Join("; ", problems)}");
    }

    private IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(Id))
            yield return "`Id` is missing";
        if (Facts is null)
            yield return "`Facts` is missing";
        if (Standing is null)
            yield return "`Standing` is null; use `Standing.None`";
        if (Credit is null)
            yield return "`Credit` is null; use `CreditStanding.Unknown`";
        if (AsOf is null)
            yield return "`AsOf` is missing";
        if (Settlement is not null && string.IsNullOrWhiteSpace(Settlement))
            yield return "`Settlement` is blank";
        if (ConcededThisYear is < 0 or > DiscountLine.MaxAmount)
            yield return "`ConcededThisYear` is not between 0 and 10^15";
        if (_lines.Count == 0)
            yield return "there is no line";
        foreach (var twice in _lines.GroupBy(static l => l.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return $"line `{twice.Key}` stands twice; give each line an id of its own";
    }
}
