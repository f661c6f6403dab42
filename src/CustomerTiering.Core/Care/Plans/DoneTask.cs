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
    /// <param name="hasFailed">Whether it turned out badly, such as a check that found the service wanting.</param>
    /// <param name="openedCase">The id of the case that was opened since; null while none was.</param>
    /// <exception cref="ArgumentException">The measure, or the id of the case, is blank.</exception>
    public DoneTask(string measure, LocalDate doneOn, string? key = null, bool hasFailed = false, string? openedCase = null)
    {
        Measure = Guard.NotBlank(measure, nameof(measure));
        DoneOn = doneOn;
        Key = key;
        HasFailed = hasFailed;
        OpenedCase = openedCase is null ? null : Guard.NotBlank(openedCase, nameof(openedCase));
    }

    /// <summary>Initializes a new instance of the <see cref="DoneTask"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="doneOn">The day, without a time of day.</param>
    /// <param name="key">The <see cref="CareTask.Key"/> of the task; null for what nobody had planned.</param>
    /// <param name="hasFailed">Whether it turned out badly, such as a check that found the service wanting.</param>
    /// <param name="openedCase">The id of the case that was opened since; null while none was.</param>
    /// <exception cref="ArgumentException">The measure, or the id of the case, is blank, or the day has a time of day.</exception>
    public DoneTask(string measure, DateTime doneOn, string? key = null, bool hasFailed = false, string? openedCase = null)
        : this(measure, Guard.DateOnly(doneOn), key, hasFailed, openedCase)
    {
    }

    /// <summary>Gets the id of the measure.</summary>
    public string Measure { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate DoneOn { get; }

    /// <summary>Gets the key of the task; null for what nobody had planned.</summary>
    public string? Key { get; }

    /// <summary>Gets a value indicating whether it turned out badly.</summary>
    public bool HasFailed { get; }

    /// <summary>Gets the id of the case that was opened since; null while none was.</summary>
    public string? OpenedCase { get; }

    /// <summary>Gives the same with the case that was opened for it, so that no plan asks for one again.</summary>
    /// <param name="id">The id of the case; never blank.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public DoneTask WithCase(string id) => new(Measure, DoneOn, Key, HasFailed, Guard.NotBlank(id, nameof(id)));
}
