using System;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>An agreement on open account: whether it is signed, its days, the cycle and the limit that it names (key accounts art. 7, 13). Immutable.</summary>
public sealed class CreditAgreement
{
    /// <summary>Initializes a new instance of the <see cref="CreditAgreement"/> class.</summary>
    /// <param name="id">The host's id of the agreement; never blank.</param>
    /// <param name="period">The days for which it is made.</param>
    /// <param name="signedOn">The day on which it was signed; null where it is not.</param>
    /// <param name="cycle">The cycle that it names; null where it names none.</param>
    /// <param name="limit">The credit limit in the account's currency, 0 or more; null where it names none.</param>
    /// <exception cref="ArgumentException">The id is blank, or the limit is out of range.</exception>
    public CreditAgreement(string id, EffectivePeriod period, LocalDate? signedOn, PaymentCycle? cycle, decimal? limit = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Period = Guard.NotNull(period, nameof(period));
        SignedOn = signedOn;
        Cycle = cycle;
        Limit = limit is { } amount ? ExactAmount.NotNegative(amount, nameof(limit)) : null;
    }

    /// <summary>Initializes a new instance of the <see cref="CreditAgreement"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="id">The host's id of the agreement; never blank.</param>
    /// <param name="from">The first day, without a time of day.</param>
    /// <param name="before">The first day after the end, without a time of day; null for no end.</param>
    /// <param name="signedOn">The day on which it was signed, without a time of day; null where it is not.</param>
    /// <param name="cycle">The cycle that it names; null where it names none.</param>
    /// <param name="limit">The credit limit in the account's currency, 0 or more; null where it names none.</param>
    /// <exception cref="ArgumentException">The id is blank, a day has a time of day, the period ends before it begins, or the limit is out of range.</exception>
    public CreditAgreement(string id, DateTime from, DateTime? before, DateTime? signedOn, PaymentCycle? cycle, decimal? limit = null)
        : this(
            id,
            new EffectivePeriod(Guard.DateOnly(from), before is { } end ? Guard.DateOnly(end, nameof(before)) : null),
            signedOn is { } day ? Guard.DateOnly(day, nameof(signedOn)) : null,
            cycle,
            limit)
    {
    }

    /// <summary>Gets the host's id of the agreement.</summary>
    public string Id { get; }

    /// <summary>Gets the days for which it is made.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>Gets the day on which it was signed; null where it is not.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Gets the cycle that it names; null where it names none.</summary>
    public PaymentCycle? Cycle { get; }

    /// <summary>Gets the credit limit in the account's currency; null where it names none.</summary>
    public decimal? Limit { get; }

    /// <summary>Tells whether it is in force on a day: signed by then, in its period, and with a cycle. Open account needs one that is (key accounts art. 13).</summary>
    public bool IsInForceOn(LocalDate day) => SignedOn <= day && Cycle is not null && Period.Contains(day);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
