using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>A tier set by hand: by whom, why and until when. In force up to, and not on, the day it expires. Immutable.</summary>
public sealed class TierPin
{
    /// <summary>Initializes a new instance of the <see cref="TierPin"/> class.</summary>
    /// <param name="kind">Floor or frozen.</param>
    /// <param name="tier">The code of the pinned tier.</param>
    /// <param name="approver">Who approved it; never blank.</param>
    /// <param name="expires">The first day on which the pin is no longer in force.</param>
    /// <param name="reason">Why; null where not stated.</param>
    /// <exception cref="ArgumentException">The tier or the approver is blank.</exception>
    public TierPin(PinKind kind, string tier, string approver, LocalDate expires, string? reason = null)
    {
        Kind = kind;
        Tier = Guard.NotBlank(tier, nameof(tier));
        Approver = Guard.NotBlank(approver, nameof(approver));
        Expires = expires;
        Reason = reason;
    }

    /// <summary>Initializes a new instance of the <see cref="TierPin"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="kind">Floor or frozen.</param>
    /// <param name="tier">The code of the pinned tier.</param>
    /// <param name="approver">Who approved it; never blank.</param>
    /// <param name="expires">The first day on which the pin is no longer in force, without a time of day.</param>
    /// <param name="reason">Why; null where not stated.</param>
    /// <exception cref="ArgumentException">The tier or the approver is blank, or the day has a time of day.</exception>
    public TierPin(PinKind kind, string tier, string approver, DateTime expires, string? reason = null)
        : this(kind, tier, approver, Guard.DateOnly(expires), reason)
    {
    }

    /// <summary>Gets whether the pin is a floor or freezes the tier.</summary>
    public PinKind Kind { get; }

    /// <summary>Gets the code of the pinned tier.</summary>
    public string Tier { get; }

    /// <summary>Gets who approved the pin.</summary>
    public string Approver { get; }

    /// <summary>Gets the first day on which the pin is no longer in force.</summary>
    public LocalDate Expires { get; }

    /// <summary>Gets why; null where not stated.</summary>
    public string? Reason { get; }
}
