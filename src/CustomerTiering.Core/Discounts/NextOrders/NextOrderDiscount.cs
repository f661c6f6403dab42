using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Records;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// A repeat customer's discount on the next order (relationship care art. 11, 12): earned by one order, redeemed by a later one, never twice.
/// It is made by <see cref="DiscountDecider.Earn(CustomerTiering.Customers.CustomerFacts, CustomerTiering.Customers.Standing, string, LocalDate, decimal?, CustomerTiering.Credit.CreditStanding)"/>
/// and changes by <see cref="Redeem(string, string, LocalDate)"/> alone. Immutable; equal when their texts (<see cref="ToRecord"/>) are.
/// </summary>
public sealed class NextOrderDiscount
{
    private const int Format = 1;

    internal NextOrderDiscount(string customer, string earnedBy, LocalDate earnedOn, decimal rate, LocalDate before, string? redeemedBy = null, LocalDate? redeemedOn = null)
    {
        Customer = customer;
        EarnedBy = earnedBy;
        EarnedOn = earnedOn;
        Rate = rate;
        Before = before;
        RedeemedBy = redeemedBy;
        RedeemedOn = redeemedOn;
    }

    /// <summary>Gets the id, that of customer and order that earned it.</summary>
    public string Id => $"{Customer}/{EarnedBy}";

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the order that earned it.</summary>
    public string EarnedBy { get; }

    /// <summary>Gets the day of that order.</summary>
    public LocalDate EarnedOn { get; }

    /// <summary>Gets the discount, a share of the list price.</summary>
    public decimal Rate { get; }

    /// <summary>Gets the first day on which it can no longer be used.</summary>
    public LocalDate Before { get; }

    /// <summary>Gets the order that redeemed it; null for none.</summary>
    public string? RedeemedBy { get; }

    /// <summary>Gets the day on which it was redeemed; null where it was not.</summary>
    public LocalDate? RedeemedOn { get; }

    /// <summary>Redeems it for an order. The order that redeemed it may ask again and gets the same; no other one does.</summary>
    /// <param name="customer">Whose order it is.</param>
    /// <param name="order">The order's id; not that which earned it.</param>
    /// <param name="on">The day; not before that of the order that earned it, and before <see cref="Before"/>.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public NextOrderResult Redeem(string customer, string order, LocalDate on)
    {
        Guard.NotBlank(order, nameof(order));
        return Guard.NotBlank(customer, nameof(customer)) != Customer ? Refused(NextOrderRefusal.OtherCustomer, $"it belongs to `{Customer}`, not to `{customer}`")
            : order == EarnedBy ? Refused(NextOrderRefusal.SameOrder, $"order `{order}` earned it and cannot use it; it is for the next one")
            : RedeemedBy == order ? new NextOrderResult(this)
            : RedeemedBy is not null ? Refused(NextOrderRefusal.AlreadyUsed, $"order `{RedeemedBy}` used it on {EffectivePeriod.Iso(RedeemedOn!.Value)}")
            : on < EarnedOn ? Refused(NextOrderRefusal.TooEarly, $"it is earned on {EffectivePeriod.Iso(EarnedOn)}")
            : on >= Before ? Refused(NextOrderRefusal.Ended, $"it could be used before {EffectivePeriod.Iso(Before)}")
            : new NextOrderResult(new NextOrderDiscount(Customer, EarnedBy, EarnedOn, Rate, Before, order, on));
    }

    /// <inheritdoc cref="Redeem(string, string, LocalDate)"/>
    /// <param name="customer">Whose order it is.</param>
    /// <param name="order">The order's id; not that which earned it.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public NextOrderResult Redeem(string customer, string order, DateTime on) => Redeem(customer, order, Guard.DateOnly(on));

    /// <summary>Gives it as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", Format)
        .Add("customer", Customer)
        .Add("earnedBy", EarnedBy)
        .Add("earnedOn", EarnedOn)
        .Add("rate", Rate)
        .Add("before", Before)
        .Add("redeemedBy", RedeemedBy)
        .Add("redeemedOn", RedeemedOn)
        .ToString();

    /// <summary>Reads it back.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static NextOrderDiscount Parse(string record)
        => StoredRecord.Read(
            Guard.NotNull(record, nameof(record)),
            Format,
            "a next-order discount",
            static o => new NextOrderDiscount(o.Text("customer"), o.Text("earnedBy"), o.Day("earnedOn"), o.Number("rate"), o.Day("before"), o.OptionalText("redeemedBy"), o.OptionalDay("redeemedOn")),
            static d => d.ToRecord());

    private NextOrderResult Refused(NextOrderRefusal reason, string problem) => new(this, reason, $"next-order discount `{Id}` cannot be used: {problem}");
}
