using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>A step that is overdue at a moment: of which case, since when, and who is waited for. Immutable.</summary>
public sealed class CaseBreach
{
    internal CaseBreach(CustomerCase @case, CaseTask task, Instant at)
    {
        Case = @case.Id;
        Customer = @case.Customer;
        Kind = @case.Kind.Id;
        Step = task.Step.Id;
        Round = task.Round;
        Since = task.Due!.Value;
        Overdue = at - Since;
        var waiting = task.WaitingFor(at);
        WaitingFor = [.. waiting.Select(static p => p.Id)];
        Roles = [.. waiting.SelectMany(static p => p.By).Select(r => r == CaseStep.Department ? @case.Department! : r).Where(static r => r != CaseStep.Responsible).Distinct()];
        Responsible = waiting.Any(static p => p.By.Contains(CaseStep.Responsible)) ? @case.Responsible : null;
    }

    /// <summary>Gets the id of the case.</summary>
    public string Case { get; }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the id of the kind of case.</summary>
    public string Kind { get; }

    /// <summary>Gets the id of the step.</summary>
    public string Step { get; }

    /// <summary>Gets how often the case had been reopened when the step began.</summary>
    public int Round { get; }

    /// <summary>Gets the last moment that was in time.</summary>
    public Instant Since { get; }

    /// <summary>Gets how long it is overdue; more than nothing.</summary>
    public Duration Overdue { get; }

    /// <summary>Gets the parties without a record, in the order of the step; all where they disagree.</summary>
    public IReadOnlyList<string> WaitingFor { get; }

    /// <summary>Gets the roles that may record them, each once; may be empty.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Gets who is responsible now, where the step is theirs; null where it is not.</summary>
    public string? Responsible { get; }

    /// <summary>Gives all that is overdue in many cases at a moment, the longest first, then by case and step: a worklist.</summary>
    /// <param name="cases">The cases, in any order.</param>
    /// <param name="at">The moment.</param>
    public static IReadOnlyList<CaseBreach> In(IEnumerable<CustomerCase> cases, Instant at)
        => [.. Guard.NotNull(cases, nameof(cases)).SelectMany(c => c.Breaches(at))
            .OrderBy(static b => b.Since).ThenBy(static b => b.Case, StringComparer.Ordinal).ThenBy(static b => b.Step, StringComparer.Ordinal).ThenBy(static b => b.Round)];

    /// <summary>Gives the case, the step and who is waited for.</summary>
    public override string ToString() => $"{Case}: {Step} is overdue, waiting for {string.Join(", ", WaitingFor)}";
}
