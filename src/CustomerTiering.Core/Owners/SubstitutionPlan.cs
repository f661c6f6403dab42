using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>Who stands in for whom and when: at most one substitute for each person on each day. Immutable.</summary>
public sealed class SubstitutionPlan : IReadOnlyList<Substitution>
{
    private readonly Substitution[] _substitutions;
    private readonly ILookup<string, Substitution> _byAbsent;

    /// <summary>Initializes a new instance of the <see cref="SubstitutionPlan"/> class.</summary>
    /// <param name="substitutions">The substitutions, in any order.</param>
    /// <exception cref="ArgumentException">Somebody has two substitutes on one day; all such people are named.</exception>
    public SubstitutionPlan(IEnumerable<Substitution> substitutions)
    {
        _substitutions =
        [
            .. Guard.NotNull(substitutions, nameof(substitutions))
                .OrderBy(static s => s.Absent, StringComparer.Ordinal).ThenBy(static s => s.Period.From).ThenBy(static s => s.Substitute, StringComparer.Ordinal),
        ];
        _byAbsent = _substitutions.ToLookup(static s => s.Absent, StringComparer.Ordinal);
        var doubled = _substitutions.Where((s, i) => i > 0 && _substitutions[i - 1].Absent == s.Absent && _substitutions[i - 1].Period.Overlaps(s.Period)).ToList();
        if (doubled.Count > 0)
            throw new ArgumentException($"{string.Join(", ", doubled.Select(static d => $"`{d.Absent}` has two substitutes on {EffectivePeriod.Iso(d.Period.From)}"))}; let one end before the other begins", nameof(substitutions));
    }

    /// <inheritdoc/>
    public int Count => _substitutions.Length;

    /// <inheritdoc/>
    public Substitution this[int index] => _substitutions[index];

    /// <summary>
    /// Gives who acts for somebody on a day: the substitute, or the substitute's own where that one is stood in for too; the person itself
    /// where nobody stands in.
    /// </summary>
    /// <param name="person">The owner.</param>
    /// <param name="day">The day.</param>
    /// <returns>The acting person; null where substitutes stand in for each other in a ring, so that nobody acts.</returns>
    public string? ActingFor(string person, LocalDate day)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var acting = Guard.NotBlank(person, nameof(person));
        while (_byAbsent[acting].FirstOrDefault(s => s.Period.Contains(day)) is { } substitution)
        {
            if (!seen.Add(acting))
                return null;
            acting = substitution.Substitute;
        }

        return acting;
    }

    /// <summary>Gives who acts for somebody on a day, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="ActingFor(string, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public string? ActingFor(string person, DateTime day) => ActingFor(person, Guard.DateOnly(day));

    /// <inheritdoc/>
    public IEnumerator<Substitution> GetEnumerator() => ((IEnumerable<Substitution>)_substitutions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
