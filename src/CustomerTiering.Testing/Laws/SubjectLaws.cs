using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using FsCheck;

namespace CustomerTiering.Testing.Laws;

/// <summary>Makes laws on subjects of any kind, and checks several at once.</summary>
public static class SubjectLaws
{
    /// <summary>Makes a law on cases of any kind.</summary>
    /// <typeparam name="TSubject">What is checked.</typeparam>
    /// <typeparam name="TCase">What a case is.</typeparam>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="cases">Makes the cases for a subject, and shrinks them.</param>
    /// <param name="check">Looks at one case; gives the same finding for the same case.</param>
    /// <exception cref="ArgumentException">The name is no id, or the statement is blank.</exception>
    public static SubjectLaw<TSubject> On<TSubject, TCase>(string name, string statement, Func<TSubject, Arbitrary<TCase>> cases, Func<TSubject, TCase, LawFinding> check)
        where TSubject : class
        => new(Guard.Id(name, nameof(name)), Guard.NotBlank(statement, nameof(statement)), (subject, options) =>
        {
            var trial = new LawTrial<TCase>(options, c => check(subject, c));
            var counterexample = trial.Counterexample(cases(subject));
            return new SubjectLawResult(name, statement, options.Seed, trial.Cases, trial.Concerned, counterexample);
        });

    /// <summary>Checks several laws and tells all that are broken at once.</summary>
    internal static IReadOnlyList<SubjectLawResult> Check<TSubject>(IEnumerable<SubjectLaw<TSubject>> laws, TSubject subject, LawOptions? options)
        where TSubject : class
    {
        var results = laws.Select(l => l.Check(subject, options)).ToList();
        var broken = results.Where(static r => r.Outcome == LawOutcome.Broken).ToList();
        return broken.Count == 0 ? results : throw new LawBrokenException(string.Join("\n\n", broken));
    }
}
