using CustomerTiering.Care;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>A dated task, as laws look at it. Immutable.</summary>
public sealed class CareTaskView
{
    /// <summary>Initializes a new instance of the <see cref="CareTaskView"/> class.</summary>
    /// <param name="key">What tells it from all others of the customer; never blank.</param>
    /// <param name="measure">The id of the measure; never blank.</param>
    /// <param name="nominal">Its day before that was moved to a working day.</param>
    /// <param name="begins">The first day on which it may be done.</param>
    /// <param name="due">The last day on which it is done in time.</param>
    /// <param name="person">Who does it; null for nobody in person.</param>
    public CareTaskView(string key, string measure, LocalDate nominal, LocalDate begins, LocalDate due, string? person)
    {
        Key = Guard.NotBlank(key, nameof(key));
        Measure = Guard.NotBlank(measure, nameof(measure));
        (Nominal, Begins, Due, Person) = (nominal, begins, due, person);
    }

    /// <summary>Gets what tells it from all others of the customer.</summary>
    public string Key { get; }

    /// <summary>Gets the id of the measure.</summary>
    public string Measure { get; }

    /// <summary>Gets its day before that was moved to a working day.</summary>
    public LocalDate Nominal { get; }

    /// <summary>Gets the first day on which it may be done.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets who does it; null for nobody in person.</summary>
    public string? Person { get; }

    /// <summary>Makes the view of a task.</summary>
    /// <param name="task">The task.</param>
    public static CareTaskView Of(CareTask task)
    {
        Guard.NotNull(task, nameof(task));
        return new(task.Key, task.Measure.Id, task.Nominal, task.Begins, task.Due, task.Person);
    }

    /// <summary>Gives the same with another due date.</summary>
    /// <param name="due">The last day on which it is done in time.</param>
    public CareTaskView DueOn(LocalDate due) => new(Key, Measure, Nominal, Begins, due, Person);

    /// <summary>Gives the key.</summary>
    public override string ToString() => Key;
}
