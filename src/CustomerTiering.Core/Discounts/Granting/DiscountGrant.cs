using System.Collections.Generic;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// A concession that may be given: proof that, on its day, the line needed no approval or had a live one of exactly this content from
/// everybody whom the policy asks. Only <see cref="DiscountDecider.Grant"/> makes one. Immutable.
/// </summary>
public sealed class DiscountGrant
{
    internal DiscountGrant(DiscountRequest request, RoutedLine line, string? approval, LocalDate? approvedOn, IReadOnlyList<string> approvers, NextOrderDiscount? redeemed)
    {
        Record = new GrantRecord(request, line, approval, approvedOn, approvers);
        Line = line;
        Redeemed = redeemed;
    }

    /// <summary>Gets the line as it may be given.</summary>
    public RoutedLine Line { get; }

    /// <summary>Gets what the host stores of it.</summary>
    public GrantRecord Record { get; }

    /// <summary>Gets the day on which it was granted.</summary>
    public LocalDate GrantedOn => Record.GrantedOn;

    /// <summary>Gets the days on which standing terms hold; null for one order.</summary>
    public EffectivePeriod? Period => Record.Period;

    /// <summary>Gets the next-order discount as it is after this order, which the host stores; null where the line redeems none.</summary>
    public NextOrderDiscount? Redeemed { get; }
}
