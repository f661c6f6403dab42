using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>What is agreed on before a visit or call: purpose, time and place (cement sales art. 18). Equal when all three are. Immutable.</summary>
public sealed class VisitTerms : IEquatable<VisitTerms>
{
    /// <summary>Initializes a new instance of the <see cref="VisitTerms"/> class.</summary>
    /// <param name="purpose">What it is about; never blank.</param>
    /// <param name="at">Day and time, in the host's zone.</param>
    /// <param name="place">Where, or by which line; never blank.</param>
    /// <exception cref="ArgumentException">Purpose or place are blank.</exception>
    public VisitTerms(string purpose, LocalDateTime at, string place)
    {
        Purpose = Guard.NotBlank(purpose, nameof(purpose));
        At = at;
        Place = Guard.NotBlank(place, nameof(place));
    }

    /// <summary>Initializes a new instance of the <see cref="VisitTerms"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="purpose">What it is about; never blank.</param>
    /// <param name="at">Day and time, in the host's zone.</param>
    /// <param name="place">Where, or by which line; never blank.</param>
    /// <exception cref="ArgumentException">Purpose or place are blank.</exception>
    public VisitTerms(string purpose, DateTime at, string place)
        : this(purpose, LocalDateTime.FromDateTime(at), place)
    {
    }

    /// <summary>Gets what it is about.</summary>
    public string Purpose { get; }

    /// <summary>Gets day and time, in the host's zone.</summary>
    public LocalDateTime At { get; }

    /// <summary>Gets where, or by which line.</summary>
    public string Place { get; }

    /// <inheritdoc/>
    public bool Equals(VisitTerms? other) => other is not null && Purpose == other.Purpose && At == other.At && Place == other.Place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VisitTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => (Purpose, At, Place).GetHashCode();
}
