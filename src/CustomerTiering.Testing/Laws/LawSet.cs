using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Testing.Coverage;
using CustomerTiering.Testing.Subjects;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Laws;

/// <summary>Laws that are checked together, each name once. Immutable.</summary>
public sealed class LawSet : IReadOnlyList<GradingLaw>
{
    private readonly GradingLaw[] _laws;

    /// <summary>Initializes a new instance of the <see cref="LawSet"/> class.</summary>
    /// <exception cref="ArgumentException">Two laws have the same name.</exception>
    public LawSet(params GradingLaw[] laws)
    {
        _laws = [.. Guard.NotNull(laws, nameof(laws))];
        var twice = _laws.GroupBy(static l => l.Name).FirstOrDefault(static g => g.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"law `{twice.Key}` stands twice; give each law a name of its own", nameof(laws));
    }

    /// <inheritdoc/>
    public int Count => _laws.Length;

    /// <inheritdoc/>
    public GradingLaw this[int index] => _laws[index];

    /// <summary>Gives the law of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public GradingLaw Find(string name)
        => Array.Find(_laws, l => l.Name == name)
            ?? throw new KeyNotFoundException($"law `{name}` is not known; {NearestName.Hint(Guard.NotNull(name, nameof(name)), _laws.Select(static l => l.Name))}");

    /// <summary>Gives the set with more laws.</summary>
    /// <exception cref="ArgumentException">Two laws have the same name.</exception>
    public LawSet With(params GradingLaw[] laws) => new([.. _laws, .. Guard.NotNull(laws, nameof(laws))]);

    /// <summary>Gives the set without the laws of these names, for a policy that means to break one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such law; the message names the nearest.</exception>
    public LawSet Without(params string[] names)
    {
        var left = new HashSet<GradingLaw>(Guard.NotNull(names, nameof(names)).Select(Find));
        return new([.. _laws.Where(l => !left.Contains(l))]);
    }

    /// <summary>Checks all of them, and counts which rules hit.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    public LawReport Check(GradingSubject subject, LawOptions? options = null)
    {
        Guard.NotNull(subject, nameof(subject));
        var given = (options ?? new LawOptions()).Copy();
        return new LawReport([.. _laws.Select(l => l.Check(subject, given))], RuleCoverage.Of(subject, given));
    }

    /// <inheritdoc/>
    public IEnumerator<GradingLaw> GetEnumerator() => ((IEnumerable<GradingLaw>)_laws).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
