using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>People who are measured and rewarded together. Immutable.</summary>
public sealed class Team
{
    /// <summary>Initializes a new instance of the <see cref="Team"/> class.</summary>
    /// <param name="id">The host's id of the team; never blank.</param>
    /// <param name="members">The ids of the members, each once, at least one.</param>
    /// <exception cref="ArgumentException">An id is blank, there is no member, or one stands twice.</exception>
    public Team(string id, IEnumerable<string> members)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Members = [.. Guard.NotNull(members, nameof(members)).OrderBy(static m => m, StringComparer.Ordinal)];
        if (Members.Count == 0 || Members.Any(string.IsNullOrWhiteSpace) || Members.Distinct(StringComparer.Ordinal).Count() != Members.Count)
            throw new ArgumentException("a team needs at least one member, each once and none blank", nameof(members));
    }

    /// <summary>Gets the host's id of the team.</summary>
    public string Id { get; }

    /// <summary>Gets the ids of the members, in ordinal order.</summary>
    public IReadOnlyList<string> Members { get; }
}
