using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Testing.Cases;
using CustomerTiering.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds of everything that is opened about a customer, whatever kinds of cases a policy declares, for hosts that wrap or store cases
/// or write kinds of their own: <c>CaseLaws.Check(CaseMachine.Of(engine).WithStore(MyStore)).ThrowIfBroken()</c>. Every sequence of
/// commands up to a depth is tried with each kind, longer ones at random; what a machine does is compared with paper and pencil.
/// </summary>
public static class CaseLaws
{
    private const int LongSequence = 40;

    /// <summary>Gets the law that a case is closed when all is done, and never before.</summary>
    public static CaseLaw ClosedWhenAllIsDone { get; } = new(
        "closed-when-all-is-done-and-never-before",
        "A case is closed when every step that it has come to is done, each party recorded, and not before; a cancelled one stays so.",
        static t => t.Case.Status == t.Naive.Status ? null : $"it is {t.Case.Status}, and {Open(t)} is to be done");

    /// <summary>Gets the law that the steps come as the kind declares them.</summary>
    public static CaseLaw StepsComeAsDeclared { get; } = new(
        "steps-come-as-declared",
        "To be done is what the kind says, by the outcomes that were recorded: no way is skipped and none is taken twice.",
        static t => t.IsAllowed && t.WasCarriedOut && t.Case.Status == t.Naive.Status && !Waiting(t.Case).SequenceEqual(Waiting(t.Naive))
            ? $"[{string.Join(", ", Waiting(t.Case))}] is to be done and [{string.Join(", ", Waiting(t.Naive))}] should be" : null);

    /// <summary>Gets the law that a deadline is what the kind says, by the days of the office.</summary>
    public static CaseLaw DeadlinesAreAsDeclared { get; } = new(
        "deadlines-are-as-declared",
        "Each step is due as the kind says, counted in the office's zone and by its working days, from the moment at which it began.",
        static t => t.IsAllowed && t.WasCarriedOut && t.Case.Tasks.FirstOrDefault(task => t.Naive.Tasks.Any(n => n.Id == Id(task) && n.Due != task.Due)) is { } wrong ? $"`{Id(wrong)}` is due at {wrong.Due}" : null);

    /// <summary>Gets the law that nothing that was recorded is lost.</summary>
    public static CaseLaw NothingRecordedIsLost { get; } = new(
        "nothing-recorded-is-lost",
        "What was recorded stays on record, in earlier rounds too, and is added to alone.",
        static t => !t.Before.History.Select(Told).SequenceEqual(t.Case.History.Take(t.Before.History.Count).Select(Told)) ? "the history was rewritten"
            : t.Before.Tasks.FirstOrDefault(b => !t.Case.Tasks.Any(a => Id(a) == Id(b) && b.Entries.Select(Said).SequenceEqual(a.Entries.Take(b.Entries.Count).Select(Said)))) is { } lost ? $"what was recorded of `{Id(lost)}` is gone"
            : t.IsAllowed && t.WasCarriedOut && t.Case.Tasks.Sum(static task => task.Entries.Count) != t.Naive.Tasks.Sum(static n => n.Said.Count) ? "what was recorded is not on record"
            : null);

    /// <summary>Gets the law that only who may do something does.</summary>
    public static CaseLaw OnlyWhatMayBeDoneIsDone { get; } = new(
        "only-what-may-be-done-is-done",
        "A command is carried out where the kind allows it to that person then, and refused elsewhere.",
        static t => t.Command is null || t.IsRefused != t.IsAllowed ? null
            : t.IsAllowed ? $"`{t.Command.Person}` was refused `{t.Command.Name}`, which may be done: {t.Result!.Refusal!.Problem}" : $"`{t.Command.Person}` was let `{t.Command.Name}`");

    /// <summary>Gets the law that a refused command changes nothing.</summary>
    public static CaseLaw ARefusalChangesNothing { get; } = new(
        "a-refusal-changes-nothing",
        "A refused command leaves the case as it was and names a reason.",
        static t => !t.IsRefused ? null
            : t.Case.ToRecord() != t.Before.ToRecord() ? $"`{t.Command!.Name}` was refused and has changed the case"
            : t.Result!.Events.Count > 0 || t.Result.Refusal!.Problem.Length == 0 ? $"`{t.Command!.Name}` was refused without a reason, or with events"
            : null);

    /// <summary>Gets the law that breaches only grow until they are answered.</summary>
    public static CaseLaw BreachesGrowUntilAnswered { get; } = new(
        "breaches-grow-until-answered",
        "While nothing is done, what is overdue stays so, and for longer: time alone answers nothing.",
        static t => t.Moments().Where(m => m >= t.Case.LastAt).ToList() is var moments && moments.Zip(moments.Skip(1), (one, later) => (One: one, Later: later))
            .FirstOrDefault(p => t.Overdue(p.One).Except(t.Overdue(p.Later)).Any()) is { One: var one } found && found != default ? $"what was overdue at {one} is not any more at {found.Later}" : null,
        ofPlaces: true);

    /// <summary>Gets the law that breaches can be computed for any moment.</summary>
    public static CaseLaw BreachesAreThoseOfTheMoment { get; } = new(
        "breaches-are-those-of-the-moment",
        "Overdue at a moment, past ones included, is what had begun, had its last moment behind it and was not done then; a deadline's last moment is in time.",
        static t => t.Moments()
            .Where(m => !t.Overdue(m).SequenceEqual(t.Naive.Overdue(m).OrderBy(static o => o, StringComparer.Ordinal)))
            .Select(m => $"at {m} [{string.Join(", ", t.Overdue(m))}] is overdue and [{string.Join(", ", t.Naive.Overdue(m))}] should be")
            .FirstOrDefault(),
        ofPlaces: true);

    /// <summary>Gets the law that a stored case is read back as it was.</summary>
    public static CaseLaw StoredCasesComeBack { get; } = new(
        "stored-cases-come-back",
        "A case that was stored is read back as it was, its terms, deadlines and history included.",
        static t => t.Machine.Store(t.Case).ToRecord() == t.Case.ToRecord() ? null : "it was read back as another one",
        ofPlaces: true);

    /// <summary>Gets the law that the order of what is recorded does not matter where it cannot.</summary>
    public static CaseLaw TheOrderOfRecordsDoesNotMatter { get; } = new(
        "the-order-of-records-does-not-matter-where-it-cannot",
        "Two records of one moment that neither wait for nor undo one another lead to the same, whichever is told first.",
        static t => CaseOrder.FirstThatMatters(t),
        ofPlaces: true);

    /// <summary>Gets all laws.</summary>
    public static IReadOnlyList<CaseLaw> All { get; } =
    [
        ClosedWhenAllIsDone, StepsComeAsDeclared, DeadlinesAreAsDeclared, NothingRecordedIsLost, OnlyWhatMayBeDoneIsDone, ARefusalChangesNothing,
        BreachesGrowUntilAnswered, BreachesAreThoseOfTheMoment, StoredCasesComeBack, TheOrderOfRecordsDoesNotMatter,
    ];

    /// <summary>Checks all laws on every kind of case of the machine's policy.</summary>
    /// <param name="machine">What is checked.</param>
    /// <param name="depth">How long the sequences are of which every one is tried, 1 or more.</param>
    /// <param name="sequences">How many longer sequences are tried at random with each kind, 0 or more.</param>
    /// <param name="seed">The seed of the random ones; the same seed tries the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1, or the number of sequences below 0.</exception>
    public static CaseReport Check(CaseMachine machine, int depth = 4, int sequences = 50, ulong seed = 1)
        => Check(machine, All, Guard.NotNull(machine, nameof(machine)).Policy.Cases.Kinds, depth, sequences, seed);

    /// <summary>Checks some laws on some kinds of cases.</summary>
    /// <param name="machine">What is checked.</param>
    /// <param name="laws">The laws.</param>
    /// <param name="kinds">The kinds, as the machine's policy declares them.</param>
    /// <param name="depth">How long the sequences are of which every one is tried, 1 or more.</param>
    /// <param name="sequences">How many longer sequences are tried at random with each kind, 0 or more.</param>
    /// <param name="seed">The seed of the random ones; the same seed tries the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1, or the number of sequences below 0.</exception>
    public static CaseReport Check(CaseMachine machine, IReadOnlyList<CaseLaw> laws, IEnumerable<CaseKind> kinds, int depth = 4, int sequences = 50, ulong seed = 1)
    {
        if (depth < 1)
            throw new ArgumentOutOfRangeException(nameof(depth), depth, "sequences have 1 command or more");
        if (sequences < 0)
            throw new ArgumentOutOfRangeException(nameof(sequences), sequences, "0 sequences or more are tried");

        var walk = new CaseWalk(Guard.NotNull(machine, nameof(machine)), Guard.NotNull(laws, nameof(laws)));
        foreach (var world in Guard.NotNull(kinds, nameof(kinds)).Select(static k => new CaseWorld(k)))
        {
            walk.Exhaust(world, depth);
            foreach (var sequence in AtRandom(world, sequences, seed))
                walk.Follow(world, sequence);
        }

        return walk.Report;
    }

    private static int[][] AtRandom(CaseWorld world, int sequences, ulong seed)
        => sequences == 0 ? [] : Gen.ArrayOf(Gen.Choose(0, world.Tries.Count - 1), LongSequence).Sample(sequences, new Rnd(seed), 1);

    private static string Open(CaseTransition t) => Waiting(t.Naive) is { Count: > 0 } waiting ? $"`{string.Join("`, `", waiting)}`" : "nothing";

    private static List<string> Waiting(CustomerCase @case) => [.. @case.Tasks.Where(static t => !t.IsDone).Select(Id).OrderBy(static i => i, StringComparer.Ordinal)];

    private static List<string> Waiting(NaiveCase naive) => [.. naive.Tasks.Where(static t => !t.IsDone(NodaTime.Instant.MaxValue)).Select(static t => t.Id).OrderBy(static i => i, StringComparer.Ordinal)];

    private static string Id(CaseTask task) => $"{task.Step.Id}/{task.Round}";

    private static string Said(CaseEntry entry) => $"{entry.Party} {entry.Person} {entry.At} {entry.Outcome} {string.Join(",", entry.Details.Keys)}";

    private static string Told(CaseEvent happened) => $"{happened.Kind} {happened.At} {happened.Person} {happened.Step} {happened.Party} {happened.Outcome} {happened.Reason}";
}
