using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>What is known of a lost account: why, where it went, and to which competitor (key accounts art. 8). Immutable.</summary>
public sealed class LossRecord
{
    /// <summary>Initializes a new instance of the <see cref="LossRecord"/> class.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="recordedOn">The day on which somebody wrote it down.</param>
    /// <param name="reason">Why it was lost; null where nobody has found out.</param>
    /// <param name="wentTo">Where it went: a competitor's product, a substitute, out of business; null for unknown.</param>
    /// <param name="competitor">Which competitor has it now; null for unknown or none.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public LossRecord(string customer, LocalDate recordedOn, string? reason, string? wentTo = null, string? competitor = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        RecordedOn = recordedOn;
        (Reason, WentTo, Competitor) = (Known(reason), Known(wentTo), Known(competitor));
    }

    /// <summary>Initializes a new instance of the <see cref="LossRecord"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="LossRecord(string, LocalDate, string?, string?, string?)"/>
    /// <exception cref="ArgumentException">The id is blank, or the day has a time of day.</exception>
    public LossRecord(string customer, DateTime recordedOn, string? reason, string? wentTo = null, string? competitor = null)
        : this(customer, Guard.DateOnly(recordedOn), reason, wentTo, competitor)
    {
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the day on which it was written down.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>Gets why it was lost; null where nobody has found out, also where a blank was written.</summary>
    public string? Reason { get; }

    /// <summary>Gets where it went; null for unknown.</summary>
    public string? WentTo { get; }

    /// <summary>Gets which competitor has it now; null for unknown or none.</summary>
    public string? Competitor { get; }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
