namespace CustomerTiering.Cases;

/// <summary>What leads to a step: another step that was done, where stated with one outcome alone. Immutable.</summary>
public sealed class CaseTrigger
{
    internal CaseTrigger(string step, string? outcome)
    {
        Step = step;
        Outcome = outcome;
    }

    /// <summary>Gets the step that comes before.</summary>
    public string Step { get; }

    /// <summary>Gets the outcome that leads on; null for any.</summary>
    public string? Outcome { get; }

    /// <summary>Gives the step and, where stated, the outcome.</summary>
    public override string ToString() => Outcome is null ? Step : $"{Step}: {Outcome}";

    internal bool IsMetBy(CaseTask task) => task.Step.Id == Step && task.IsDone && (Outcome is null || task.Outcome == Outcome);
}
