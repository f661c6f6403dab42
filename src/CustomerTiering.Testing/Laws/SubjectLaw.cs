using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Laws;

/// <summary>Something that must hold for everything of a kind, such as all ways of giving out customers, with the cases on which it is checked. Immutable.</summary>
/// <typeparam name="TSubject">What is checked.</typeparam>
public sealed class SubjectLaw<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, LawOptions, SubjectLawResult> _check;

    internal SubjectLaw(string name, string statement, Func<TSubject, LawOptions, SubjectLawResult> check)
    {
        Name = name;
        Statement = statement;
        _check = check;
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Checks the law.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    public SubjectLawResult Check(TSubject subject, LawOptions? options = null)
        => _check(Guard.NotNull(subject, nameof(subject)), (options ?? new LawOptions()).Copy());

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";
}
