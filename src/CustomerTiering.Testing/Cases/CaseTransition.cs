using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>One command that a machine was given, with what it made of it and what paper and pencil say. Immutable.</summary>
internal sealed class CaseTransition
{
    public CaseTransition(CaseMachine machine, CaseWorld world, CustomerCase before, NaiveCase naive, CaseCommand? command, Instant at)
    {
        Machine = machine;
        World = world;
        Before = before;
        Command = command;
        At = at;
        IsAllowed = command is null || naive.Allows(command, at);
        Result = command is null ? null : machine.Apply(before, command, at, world.Office);
        Case = Result?.Case ?? before;
        Naive = command is not null && IsAllowed && !IsRefused ? naive.After(command, at) : naive;
    }

    public CaseMachine Machine { get; }

    public CaseWorld World { get; }

    public CustomerCase Before { get; }

    /// <summary>Gets the command; null where only time passed.</summary>
    public CaseCommand? Command { get; }

    public Instant At { get; }

    /// <summary>Gets what the machine made of the command; null where only time passed.</summary>
    public CaseResult? Result { get; }

    public CustomerCase Case { get; }

    /// <summary>Gets a value indicating whether the command should be carried out.</summary>
    public bool IsAllowed { get; }

    /// <summary>Gets the case after the command as it should be.</summary>
    public NaiveCase Naive { get; }

    public bool IsRefused => Result?.Refusal is not null;

    public bool WasCarriedOut => !IsRefused;

    /// <summary>Gives the moments at which what is overdue may change, and now.</summary>
    public IEnumerable<Instant> Moments()
        => Naive.Tasks.Where(static t => t.Due is not null).SelectMany(static t => new[] { t.Due!.Value, t.Due.Value + Duration.Epsilon })
            .Append(At).Append(At + Duration.FromDays(40)).Distinct().OrderBy(static m => m);

    /// <summary>Gives what is overdue at a moment as the machine says it.</summary>
    public List<string> Overdue(Instant at) => [.. Machine.Breaches(Case, at).Select(static b => $"{b.Step}/{b.Round}").OrderBy(static b => b, System.StringComparer.Ordinal)];
}
