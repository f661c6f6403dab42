using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// Keeps nothing but what was tried, with its day, and works out from that alone what must be so: the level from the last assessment of each
/// day, the hold from the last assessment, and whether an override of somebody entitled is in force.
/// </summary>
internal sealed class NaiveDesk(CreditControl control, IReadOnlyList<(LocalDate On, string Line)> history)
{
    public static NaiveDesk Of(CreditControl control) => new(control, []);

    public NaiveDesk After(string line, LocalDate on) => new(control, [.. history, (on, line)]);

    public int Level
    {
        get
        {
            var level = 0;
            foreach (var day in Assessments.GroupBy(static a => a.On))
            {
                var reached = day.Last().Reached;
                level = reached > level ? level + 1
                    : control.Fall == LevelFall.AtOnce ? reached
                    : Math.Max(reached, level - 1);
            }

            return level;
        }
    }

    public CreditStatus StatusOn(LocalDate day)
    {
        var (held, settled) = (false, false);
        (LocalDate On, int Days)? given = null;
        foreach (var (on, line) in history)
        {
            var parts = line.Split('|');
            var isFay = parts[1] == "fay";
            var inForce = given is { } g && Lasts(g, on);
            switch (parts[0])
            {
                case "assess":
                    settled = held && parts[2] == "settled";
                    held = parts[2] == "hold" || (held && control.Release == HoldRelease.ByRole);
                    break;
                case "override" when isFay && held && !inForce && int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= CreditDesk.LongestOverride and var days:
                    given = (on, days);
                    break;
                case "end" when isFay:
                    given = null;
                    break;
                case "release" when isFay && settled:
                    held = false;
                    break;
            }

            given = held ? given : null;
        }

        return held ? (given is { } last && Lasts(last, day) ? CreditStatus.Released : CreditStatus.OnHold)
            : Level > 0 ? CreditStatus.Warned
            : CreditStatus.Clear;
    }

    private IEnumerable<(LocalDate On, int Reached)> Assessments
        => history.Select(static h => (h.On, Parts: h.Line.Split('|'))).Where(static h => h.Parts[0] == "assess")
            .Select(static h => (h.On, int.Parse(h.Parts[1], System.Globalization.CultureInfo.InvariantCulture)));

    private static bool Lasts((LocalDate On, int Days) given, LocalDate day) => Enumerable.Range(0, given.Days).Any(n => given.On.PlusDays(n) == day);
}
