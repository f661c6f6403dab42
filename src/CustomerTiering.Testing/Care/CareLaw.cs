using System;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Wording;
using FsCheck;

namespace CustomerTiering.Testing.Care;

/// <summary>Something that must hold for everything that plans care, ranks work or keeps budgets, with the cases on which it is checked. Immutable.</summary>
public sealed class CareLaw
{
    private readonly Func<CareLaw, CareSubject, LawOptions, CareLawResult> _check;

    private CareLaw(string name, string statement, Func<CareLaw, CareSubject, LawOptions, CareLawResult> check)
    {
        Name = Guard.Id(name, nameof(name));
        Statement = Guard.NotBlank(statement, nameof(statement));
        _check = check;
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Makes a law on cases of any kind.</summary>
    /// <typeparam name="TCase">What a case is.</typeparam>
    /// <param name="name">The name: lower-case words with hyphens.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="cases">Makes the cases for a subject, and shrinks them.</param>
    /// <param name="check">Looks at one case; gives the same finding for the same case.</param>
    public static CareLaw On<TCase>(string name, string statement, Func<CareSubject, Arbitrary<TCase>> cases, Func<CareSubject, TCase, LawFinding> check)
        => new(name, statement, (law, subject, options) =>
        {
            var trial = new LawTrial<TCase>(options, c => check(subject, c));
            var counterexample = trial.Counterexample(cases(subject));
            return new CareLawResult(law, options.Seed, trial.Cases, trial.Concerned, counterexample);
        });

    /// <summary>Checks the law.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    public CareLawResult Check(CareSubject subject, LawOptions? options = null) => _check(this, Guard.NotNull(subject, nameof(subject)), (options ?? new LawOptions()).Copy());

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";
}
