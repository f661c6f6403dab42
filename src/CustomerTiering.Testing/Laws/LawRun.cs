using System;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace CustomerTiering.Testing.Laws;

/// <summary>One check of a law: lets FsCheck make the cases and shrink the one that breaks it, and counts what came up.</summary>
internal sealed class LawRun<TCase>(GradingLaw law, GradingSubject subject, LawOptions options, Func<GradingSubject, TCase, LawFinding> check) : IRunner
{
    private readonly CaseShares _shares = new(subject.Policy);
    private TestResult? _finished;
    private int _cases;
    private int _concerned;
    private bool _isBroken;

    public LawResult On(Arbitrary<TCase> cases)
    {
        var config = Config.Quick
            .WithMaxTest(options.Cases)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(options.Seed), FSharpOption<int>.None)))
            .WithQuietOnSuccess(true)
            .WithRunner(this);
        FsCheck.Check.One(config, Prop.ForAll(cases, (Func<TCase, bool>)Holds));
        return _finished is TestResult.Failed failed
            ? LawResult.Broken(law, options, _cases, _concerned, _shares, Look(subject, (TCase)failed.Item3.Head), subject.Words)
            : LawResult.Held(law, options, _cases, _concerned, _shares);
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
        if (_isBroken)
            return Look(subject, @case).Story is null;

        DecisionView? first = null;
        var finding = Look(subject.Observed(view => first ??= view), @case);
        _cases++;
        _concerned += finding.IsConcerned ? 1 : 0;
        _isBroken = finding.Story is not null;
        if (first is not null)
            _shares.Count(first);
        return !_isBroken;
    }

    private LawFinding Look(GradingSubject looked, TCase @case)
    {
        try
        {
            return check(looked, @case);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return LawFinding.Broken($"No decision was made: {e.Message}.");
        }
    }
}
