using System;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Wording;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Something that must hold for every assignment, with the cases on which it is checked. Immutable.</summary>
public sealed class AssignmentLaw
{
    private readonly Func<AssignmentSubject, LawOptions, AssignmentLawResult> _check;

    private AssignmentLaw(string name, string statement, Func<AssignmentLaw, AssignmentSubject, LawOptions, AssignmentLawResult> check)
    {
        Name = name;
        Statement = statement;
        _check = (subject, options) => check(this, subject, options);
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Makes a law on customers and people of all kinds.</summary>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="check">Looks at one case; gives the same finding for the same case.</param>
    public static AssignmentLaw OnEach(string name, string statement, Func<AssignmentSubject, AssignmentCase, LawFinding> check)
        => On(name, statement, static subject => AssignmentGen.For(subject.Policy), check);

    /// <summary>Makes a law on cases of any kind.</summary>
    /// <typeparam name="TCase">What a case is.</typeparam>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="cases">Makes the cases for a subject, and shrinks them.</param>
    /// <param name="check">Looks at one case; gives the same finding for the same case.</param>
    public static AssignmentLaw On<TCase>(string name, string statement, Func<AssignmentSubject, Arbitrary<TCase>> cases, Func<AssignmentSubject, TCase, LawFinding> check)
        => new(Guard.Id(name, nameof(name)), Guard.NotBlank(statement, nameof(statement)), (law, subject, options) => new Run<TCase>(law, subject, options, check).On(cases(subject)));

    /// <summary>Checks the law.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    public AssignmentLawResult Check(AssignmentSubject subject, LawOptions? options = null)
        => _check(Guard.NotNull(subject, nameof(subject)), (options ?? new LawOptions()).Copy());

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";

    private sealed class Run<TCase>(AssignmentLaw law, AssignmentSubject subject, LawOptions options, Func<AssignmentSubject, TCase, LawFinding> check) : IRunner
    {
        private TestResult? _finished;
        private bool _isBroken;
        private int _cases;
        private int _concerned;

        public AssignmentLawResult On(Arbitrary<TCase> cases)
        {
            var config = Config.Quick
                .WithMaxTest(options.Cases)
                .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(options.Seed), FSharpOption<int>.None)))
                .WithQuietOnSuccess(true)
                .WithRunner(this);
            FsCheck.Check.One(config, Prop.ForAll(cases, (Func<TCase, bool>)Holds));
            if (_finished is not TestResult.Failed failed)
                return new AssignmentLawResult(law, options.Seed, _cases, _concerned, null);

            var smallest = (TCase)failed.Item3.Head;
            return new AssignmentLawResult(law, options.Seed, _cases, _concerned, $"{smallest}\n{Look(smallest).Story}");
        }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult) => _finished = testResult;

        private bool Holds(TCase @case)
        {
            var finding = Look(@case);
            if (_isBroken)
                return finding.Story is null;

            _cases++;
            _concerned += finding.IsConcerned ? 1 : 0;
            _isBroken = finding.Story is not null;
            return !_isBroken;
        }

        private LawFinding Look(TCase @case)
        {
            try
            {
                return check(subject, @case);
            }
            catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
            {
                return LawFinding.Broken($"No assignment was made: {e.Message}.");
            }
        }
    }
}
