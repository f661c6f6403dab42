using System.Collections.Generic;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>A small desk at which every kind of trick can be tried: one person may override, one may not.</summary>
internal static class CreditDesk
{
    public const int LongestOverride = 2;
    public static readonly LocalDate Monday = new(2026, 3, 2);
    public static readonly Roster Roster = new([new Person("fay", "finance"), new Person("sam", "sales")]);

    /// <summary>What the policies of the desk are: those that release by themselves and lower at once, and the opposite.</summary>
    public static readonly IReadOnlyList<CreditControl> Controls =
    [
        new(LevelFall.AtOnce, HoldRelease.WhenSettled, ["finance"], LongestOverride),
        new(LevelFall.OneADay, HoldRelease.ByRole, ["finance"], LongestOverride),
    ];
}
