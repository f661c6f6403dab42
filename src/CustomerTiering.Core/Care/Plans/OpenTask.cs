using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>A task that was issued earlier and that nobody has done yet, as the host keeps it. Immutable.</summary>
public sealed class OpenTask
{
    /// <summary>Initializes a new instance of the <see cref="OpenTask"/> class.</summary>
    /// <param name="key">The <see cref="CareTask.Key"/>.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="issuedOn">The day on which it was issued.</param>
    /// <param name="nominal">The <see cref="CareTask.Nominal"/> day.</param>
    /// <param name="person">Who had it; null for nobody in person.</param>
    /// <exception cref="ArgumentException">Key or measure are blank.</exception>
    public OpenTask(string key, string measure, LocalDate issuedOn, LocalDate nominal, string? person = null)
    {
        Key = Guard.NotBlank(key, nameof(key));
        Measure = Guard.NotBlank(measure, nameof(measure));
        IssuedOn = issuedOn;
        Nominal = nominal;
        Person = person;
    }

    /// <summary>Initializes a new instance of the <see cref="OpenTask"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="key">The <see cref="CareTask.Key"/>.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="issuedOn">The day on which it was issued, without a time of day.</param>
    /// <param name="nominal">The <see cref="CareTask.Nominal"/> day, without a time of day.</param>
    /// <param name="person">Who had it; null for nobody in person.</param>
    /// <exception cref="ArgumentException">Key or measure are blank, or a day has a time of day.</exception>
    public OpenTask(string key, string measure, DateTime issuedOn, DateTime nominal, string? person = null)
        : this(key, measure, Guard.DateOnly(issuedOn), Guard.DateOnly(nominal), person)
    {
    }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets the id of the measure.</summary>
    public string Measure { get; }

    /// <summary>Gets the day on which it was issued.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets its day before that was moved to a working day.</summary>
    public LocalDate Nominal { get; }

    /// <summary>Gets who had it; null for nobody in person.</summary>
    public string? Person { get; }
}
