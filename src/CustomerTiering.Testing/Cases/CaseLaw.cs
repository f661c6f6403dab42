using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Cases;

/// <summary>Something that must hold for every machine of cases, whatever is done in whatever order. Immutable.</summary>
public sealed class CaseLaw
{
    private readonly Func<CaseTransition, string?> _finding;

    internal CaseLaw(string name, string statement, Func<CaseTransition, string?> finding, bool ofPlaces = false)
    {
        IsOfPlaces = ofPlaces;
        Name = Guard.Id(name, nameof(name));
        Statement = statement;
        _finding = finding;
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";

    /// <summary>Gets a value indicating whether the law speaks of where a command led and not of the command, so that each place is looked at once.</summary>
    internal bool IsOfPlaces { get; }

    internal string? FindingIn(CaseTransition transition) => _finding(transition);
}
