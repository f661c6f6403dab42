using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Something that was done for a customer, as the host recorded it. Immutable.</summary>
public sealed class DoneTask
{
    /// <summary>Initializes a new instance of the <see cref="DoneTask"/> class.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="doneOn">The day.</param>
    /// <param name="key">The <see cref="CareTask.Key"/> of the task; null for what nobody had planned, which counts for cadences that go by the last time.</param>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public DoneTask(string measure, LocalDate doneOn, string? key = null)
    {
        Measure = Guard.NotBlank(measure, nameof(measure));
        DoneOn = doneOn;
        Key = key;
    }

    /// <summary>Initializes a new instance of the <see cref="DoneTask"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="doneOn">The day, without a time of day.</param>
    /// <param name="key">The <see cref="CareTask.Key"/> of the task; null for what nobody had planned.</param>
    /// <exception cref="ArgumentException">The measure is blank, or the day has a time of day.</exception>
    public DoneTask(string measure, DateTime doneOn, string? key = null)
        : this(measure, Guard.DateOnly(doneOn), key)
    {
    }

    /// <summary>Gets the id of the measure.</summary>
    public string Measure { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate DoneOn { get; }

    /// <summary>Gets the key of the task; null for what nobody had planned.</summary>
    public string? Key { get; }
}
