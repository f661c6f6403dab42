using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;

namespace CustomerTiering.Testing.Cases;

/// <summary>Tells two records of one moment in either order, where paper and pencil say that it cannot matter.</summary>
internal static class CaseOrder
{
    /// <summary>Gives the first two that lead elsewhere in the other order; null where there are none.</summary>
    public static string? FirstThatMatters(CaseTransition t)
    {
        var records = t.World.Tries.Where(r => r.Command is RecordCommand && t.Naive.Allows(r.Command, t.At)).ToList();
        for (var i = 0; i < records.Count; i++)
        {
            foreach (var other in records.Skip(i + 1))
            {
                if (CannotMatter(t, records[i].Command!, other.Command!) && Told(t, records[i].Command!, other.Command!) != Told(t, other.Command!, records[i].Command!))
                    return $"`{records[i]}` and `{other}` do not lead to the same in the other order";
            }
        }

        return null;
    }

    private static bool CannotMatter(CaseTransition t, CaseCommand one, CaseCommand other)
        => Key(t, one, other) is { } key && key == Key(t, other, one);

    private static string? Key(CaseTransition t, CaseCommand first, CaseCommand second)
        => t.Naive.After(first, t.At) is var after && after.Allows(second, t.At) ? after.After(second, t.At).Key : null;

    private static string Told(CaseTransition t, CaseCommand first, CaseCommand second)
    {
        var one = t.Machine.Apply(t.Case, first, t.At, t.World.Office);
        var both = one.IsRefused ? one : t.Machine.Apply(one.Case, second, t.At, t.World.Office);
        return both.IsRefused ? $"refused: {both.Refusal!.Reason}" : $"{both.Case.Status} {string.Join(";", Lines(both.Case).OrderBy(static l => l, StringComparer.Ordinal))}";
    }

    private static IEnumerable<string> Lines(CustomerCase @case)
        => @case.Tasks.Select(static t => $"{t.Step.Id} {t.Round} {t.OpenedAt} {t.Due} {t.IsDone} {string.Join(",", t.Entries.Select(static e => $"{e.Party}={e.Outcome} by {e.Person}").OrderBy(static e => e, StringComparer.Ordinal))}");
}
