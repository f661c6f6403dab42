using System;
using System.Collections.Generic;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// What somebody wants to concede to a customer: on one order, or, with a <see cref="Period"/>, as standing terms (key accounts art. 7).
/// Made by a <see cref="DiscountRequestBuilder"/>. Immutable.
/// </summary>
public sealed class DiscountRequest
{
    internal DiscountRequest(DiscountRequestBuilder from, IReadOnlyList<DiscountLine> lines)
    {
        Id = from.Id!;
        Facts = from.Facts!;
        Standing = from.Standing;
        Credit = from.Credit;
        AsOf = from.AsOf!.Value;
        Lines = lines;
        Settlement = from.Settlement;
        ConcededThisYear = from.ConcededThisYear;
        NextOrder = from.NextOrder;
        Period = from.Period;
    }

    /// <summary>Gets the id of the request, such as the number of the order.</summary>
    public string Id { get; }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer is now; its tier counts.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit { get; }

    /// <summary>Gets the day for which is decided.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the lines in the order given.</summary>
    public IReadOnlyList<DiscountLine> Lines { get; }

    /// <summary>Gets the form of settlement, such as <c>cash</c> or <c>open-account</c>; null for unknown.</summary>
    public string? Settlement { get; }

    /// <summary>Gets what was conceded to the customer this year before this request, in the policy's currency; null for unknown.</summary>
    public decimal? ConcededThisYear { get; }

    /// <summary>Gets the next-order discount that this order redeems (relationship care art. 12); null for none.</summary>
    public NextOrderDiscount? NextOrder { get; }

    /// <summary>Gets the days on which standing terms hold; null for one order.</summary>
    public EffectivePeriod? Period { get; }

    /// <summary>Gives the same request for another day, as it is granted days after it was approved. What else may have changed since (tier, credit) is given by a builder.</summary>
    /// <param name="day">The day.</param>
    public DiscountRequest On(LocalDate day) => new DiscountRequestBuilder(this) { AsOf = day }.Build();

    /// <summary>Gives the same request for another day, for hosts that have no NodaTime.</summary>
    /// <param name="day">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public DiscountRequest On(DateTime day) => On(Guard.DateOnly(day));
}
