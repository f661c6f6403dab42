using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>
/// Somebody who looks after another's customers for some days. The owner stays the owner and takes them back on the day on which it ends,
/// without anything being decided. Immutable.
/// </summary>
public sealed class Substitution
{
    /// <summary>Initializes a new instance of the <see cref="Substitution"/> class.</summary>
    /// <param name="absent">Who is stood in for; never blank.</param>
    /// <param name="substitute">Who stands in; never blank.</param>
    /// <param name="from">The first day.</param>
    /// <param name="before">The day of the return, excluded.</param>
    /// <exception cref="ArgumentException">A person is blank or stands in for itself, or the return is not after the first day.</exception>
    public Substitution(string absent, string substitute, LocalDate from, LocalDate before)
    {
        Absent = Guard.NotBlank(absent, nameof(absent));
        Substitute = Guard.NotBlank(substitute, nameof(substitute));
        if (absent == substitute)
            throw new ArgumentException($"`{absent}` cannot stand in for itself; name somebody else", nameof(substitute));
        Period = new EffectivePeriod(from, before);
    }

    /// <summary>Initializes a new instance of the <see cref="Substitution"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Substitution(string, string, LocalDate, LocalDate)"/>
    /// <exception cref="ArgumentException">A person is blank or stands in for itself, the return is not after the first day, or a date has a time of day.</exception>
    public Substitution(string absent, string substitute, DateTime from, DateTime before)
        : this(absent, substitute, Guard.DateOnly(from), Guard.DateOnly(before))
    {
    }

    /// <summary>Gets who is stood in for.</summary>
    public string Absent { get; }

    /// <summary>Gets who stands in.</summary>
    public string Substitute { get; }

    /// <summary>Gets the days, half open: on <see cref="EffectivePeriod.Before"/> the owner is back.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>Gives both and the days in one line.</summary>
    public override string ToString() => $"{Substitute} for {Absent} {Period}";

    internal CanonicalObject ToCanonical() => new CanonicalObject().Add("absent", Absent).Add("substitute", Substitute).Add("from", Period.From).Add("before", Period.Before);
}
