using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>How a policy lets levels fall and holds end, and who may override one for how long. Immutable.</summary>
public sealed class CreditControl
{
    /// <summary>Initializes a new instance of the <see cref="CreditControl"/> class.</summary>
    /// <param name="fall">How a level falls.</param>
    /// <param name="release">What ends a hold.</param>
    /// <param name="overrideRoles">The roles that may override a hold, and release it where a role must; null for none.</param>
    /// <param name="longestOverride">The most days of an override, 1 or more; null for no bound.</param>
    /// <exception cref="System.ArgumentException">A role is blank, or the number is below 1.</exception>
    public CreditControl(LevelFall fall = LevelFall.AtOnce, HoldRelease release = HoldRelease.WhenSettled, IEnumerable<string>? overrideRoles = null, int? longestOverride = null)
    {
        Fall = fall;
        Release = release;
        OverrideRoles = [.. overrideRoles ?? []];
        foreach (var role in OverrideRoles)
            Guard.NotBlank(role, nameof(overrideRoles));
        LongestOverride = longestOverride is null or >= 1 ? longestOverride : throw new System.ArgumentOutOfRangeException(nameof(longestOverride), longestOverride, "an override has 1 day or more");
    }

    /// <summary>Gets how a level falls.</summary>
    public LevelFall Fall { get; }

    /// <summary>Gets what ends a hold whose reason is gone.</summary>
    public HoldRelease Release { get; }

    /// <summary>Gets the roles that may override a hold, and release it where a role must.</summary>
    public IReadOnlyList<string> OverrideRoles { get; }

    /// <summary>Gets the most days of an override; null for no bound.</summary>
    public int? LongestOverride { get; }
}
