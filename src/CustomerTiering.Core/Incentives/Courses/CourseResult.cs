namespace CustomerTiering.Incentives;

/// <summary>What a step made of a course: the next state, or the refusal and the state as it was. Immutable.</summary>
public sealed class CourseResult
{
    internal CourseResult(IncentiveCourse course, CourseRefusal? refusal = null, string? problem = null)
    {
        Course = course;
        Refusal = refusal;
        Problem = problem;
    }

    /// <summary>Gets the course after the step; where it was refused, as it was.</summary>
    public IncentiveCourse Course { get; }

    /// <summary>Gets why the step was refused; null where it was taken.</summary>
    public CourseRefusal? Refusal { get; }

    /// <summary>Gets what was wrong, in English; null where the step was taken.</summary>
    public string? Problem { get; }

    /// <summary>Gets a value indicating whether the step was refused.</summary>
    public bool IsRefused => Refusal is not null;
}
