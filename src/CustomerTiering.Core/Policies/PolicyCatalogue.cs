using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Policies;

/// <summary>The versions of a host's policies; gives the one that is in force on a day. Immutable.</summary>
public sealed class PolicyCatalogue
{
    private readonly TieringPolicy[] _policies;

    /// <summary>Initializes a new instance of the <see cref="PolicyCatalogue"/> class.</summary>
    /// <param name="policies">The versions, in any order.</param>
    /// <exception cref="ArgumentException">Two versions of one policy are in force on the same day, or have the same version text; all such pairs are named.</exception>
    public PolicyCatalogue(IEnumerable<TieringPolicy> policies)
    {
        _policies = [.. Guard.NotNull(policies, nameof(policies)).OrderBy(static p => p.Id, StringComparer.Ordinal).ThenBy(static p => p.Effective.From)];
        var problems = Problems().ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join("; ", problems), nameof(policies));
    }

    /// <summary>Gets the versions, by id and first day.</summary>
    public IReadOnlyList<TieringPolicy> Policies => _policies;

    /// <summary>Gives the version of a policy that is in force on a day.</summary>
    /// <param name="id">The policy's id.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="KeyNotFoundException">There is no such policy, or none of its versions is in force on that day; the message says which days are covered.</exception>
    public TieringPolicy InForce(string id, LocalDate asOf)
    {
        var versions = _policies.Where(p => p.Id == Guard.NotNull(id, nameof(id))).ToList();
        if (versions.Count == 0)
            throw new KeyNotFoundException($"policy `{id}` is not in the catalogue; {NearestName.Hint(id, _policies.Select(static p => p.Id))}");

        return versions.Find(v => v.Effective.Contains(asOf))
            ?? throw new KeyNotFoundException($"policy `{id}` has no version in force on {EffectivePeriod.Iso(asOf)}; there are {string.Join(", ", versions.Select(static v => $"`{v.Version}` ({v.Effective})"))}");
    }

    /// <summary>Gives the version of a policy that is in force on a day, for hosts that have no NodaTime.</summary>
    /// <param name="id">The policy's id.</param>
    /// <param name="asOf">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    /// <exception cref="KeyNotFoundException">There is no such policy, or none of its versions is in force on that day; the message says which days are covered.</exception>
    public TieringPolicy InForce(string id, DateTime asOf) => InForce(id, Guard.DateOnly(asOf));

    private IEnumerable<string> Problems()
    {
        for (var i = 0; i < _policies.Length; i++)
        {
            for (var j = i + 1; j < _policies.Length; j++)
            {
                var (a, b) = (_policies[i], _policies[j]);
                if (a.Id != b.Id)
                    continue;
                if (a.Effective.Overlaps(b.Effective))
                    yield return string.Format(CultureInfo.InvariantCulture, "versions `{0}` ({1}) and `{2}` ({3}) of policy `{4}` overlap", a.Version, a.Effective, b.Version, b.Effective, a.Id);
                if (a.Version == b.Version)
                    yield return $"policy `{a.Id}` has two versions `{a.Version}`";
            }
        }
    }
}
