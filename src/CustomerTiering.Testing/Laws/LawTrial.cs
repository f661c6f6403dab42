using System;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace CustomerTiering.Testing.Laws;

/// <summary>Tries a law on generated cases: lets FsCheck make them and shrink the one that breaks it, and counts how many the law said anything about.</summary>
internal sealed class LawTrial<TCase>(LawOptions options, Func<TCase, LawFinding> check) : IRunner
{
    private TestResult? _finished;
    private bool _isBroken;

    public int Cases { get; private set; }

    public int Concerned { get; private set; }

    /// <summary>Gives the smallest case found that breaks the law, with what happened; null where none does.</summary>
    public string? Counterexample(Arbitrary<TCase> cases)
    {
        var config = Config.Quick
            .WithMaxTest(options.Cases)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(options.Seed), FSharpOption<int>.None)))
            .WithQuietOnSuccess(true)
            .WithRunner(this);
        FsCheck.Check.One(config, Prop.ForAll(cases, (Func<TCase, bool>)Holds));
        return _finished is TestResult.Failed failed && (TCase)failed.Item3.Head is var smallest ? $"{smallest}\n{Look(smallest).Story}" : null;
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

        Cases++;
        Concerned += finding.IsConcerned ? 1 : 0;
        _isBroken = finding.Story is not null;
        return !_isBroken;
    }

    private LawFinding Look(TCase @case)
    {
        try
        {
            return check(@case);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return LawFinding.Broken($"It threw: {e.Message}.");
        }
    }
}
