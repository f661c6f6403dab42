using System;
using NodaTime;

namespace CustomerTiering.Policies;

/// <summary>The days on which something holds: from a day, included, to before another. Equal when both days are. Immutable.</summary>
public sealed class EffectivePeriod : IEquatable<EffectivePeriod>
{
    /// <summary>Initializes a new instance of the <see cref="EffectivePeriod"/> class.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="before">The first day after the end; null for no end.</param>
    /// <exception cref="ArgumentException">The end is not later than the start.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? before)
    {
        if (before <= from)
            throw new ArgumentException("a period ends after it begins", nameof(before));

        From = from;
        Before = before;
    }

    /// <inheritdoc cref="EffectivePeriod(LocalDate, LocalDate?)"/>
    /// <param name="from">The first day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="before">The first day after the end, likewise; null for no end.</param>
    public EffectivePeriod(DateTime from, DateTime? before)
        : this(Wording.Guard.DateOnly(from), before is { } end ? Wording.Guard.DateOnly(end, nameof(before)) : null)
    {
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day after the end; null for no end.</summary>
    public LocalDate? Before { get; }

    /// <summary>Tells whether the day lies in the period.</summary>
    public bool Contains(LocalDate day) => day >= From && (Before is null || day < Before);

    /// <inheritdoc cref="Contains(LocalDate)"/>
    /// <param name="day">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public bool Contains(DateTime day) => Contains(Wording.Guard.DateOnly(day));

    /// <summary>Tells whether the two have a day in common.</summary>
    public bool Overlaps(EffectivePeriod other)
    {
        Wording.Guard.NotNull(other, nameof(other));
        return (other.Before is null || From < other.Before) && (Before is null || other.From < Before);
    }

    /// <inheritdoc/>
    public bool Equals(EffectivePeriod? other) => other is not null && From == other.From && Before == other.Before;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EffectivePeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => (From, Before).GetHashCode();

    /// <summary>Gives the first day and the day before which it ends, in ISO form.</summary>
    public override string ToString() => Before is { } before ? $"{Iso(From)} to before {Iso(before)}" : $"from {Iso(From)}";

    internal static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
