using System;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using FsCheck;

namespace CustomerTiering.Testing.Laws;

/// <summary>Something that must hold for every customer, with the cases on which it is checked. A host makes its own as it makes a rule. Immutable.</summary>
public sealed class GradingLaw
{
    private readonly Func<GradingSubject, LawOptions, LawResult> _check;
    private readonly Func<GradingSubject, LawOptions, string?> _notApplicable;

    private GradingLaw(string name, string statement, Func<GradingSubject, LawOptions, string?> notApplicable, Func<GradingLaw, GradingSubject, LawOptions, LawResult> check)
    {
        Name = name;
        Statement = statement;
        _notApplicable = notApplicable;
        _check = (subject, options) => check(this, subject, options);
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Makes a law on single customers, with standings, pins, events and credit of all kinds.</summary>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="check">Looks at one customer.</param>
    /// <param name="notApplicable">Says why the law says nothing about a policy; gives null where it does. Null for a law on every policy.</param>
    public static GradingLaw OnEach(string name, string statement, Func<GradingSubject, DecisionRequest, LawFinding> check, Func<GradingSubject, string?>? notApplicable = null)
        => On(name, statement, static (subject, _) => DecisionRequestGen.For(subject.Policy), check, notApplicable is null ? null : (subject, _) => notApplicable(subject));

    /// <summary>Makes a law on cases of any kind.</summary>
    /// <typeparam name="TCase">What a case is.</typeparam>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="cases">Makes the cases for a policy, and shrinks them.</param>
    /// <param name="check">Looks at one case; gives the same finding for the same case.</param>
    /// <param name="notApplicable">Says why the law says nothing about a policy; gives null where it does. Null for a law on every policy.</param>
    public static GradingLaw On<TCase>(
        string name,
        string statement,
        Func<GradingSubject, LawOptions, Arbitrary<TCase>> cases,
        Func<GradingSubject, TCase, LawFinding> check,
        Func<GradingSubject, LawOptions, string?>? notApplicable = null)
        => new(
            Wording.Guard.Id(name, nameof(name)),
            Wording.Guard.NotBlank(statement, nameof(statement)),
            notApplicable ?? (static (_, _) => null),
            (law, subject, options) => new LawRun<TCase>(law, subject, options, check).On(cases(subject, options)));

    /// <summary>Checks the law.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    public LawResult Check(GradingSubject subject, LawOptions? options = null)
    {
        var given = (options ?? new LawOptions()).Copy();
        return _notApplicable(Wording.Guard.NotNull(subject, nameof(subject)), given) is { } why
            ? LawResult.NotApplicable(this, given, why)
            : _check(subject, given);
    }

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";
}
