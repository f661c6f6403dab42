using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>A step of a case on paper: since when, until when, and who said what. Immutable.</summary>
internal sealed record NaiveTask(CaseStep Step, int Round, Instant Began, Instant? Due)
{
    public IReadOnlyList<(string Party, string? Outcome, Instant At)> Said { get; init; } = [];

    public string Id => $"{Step.Id}/{Round}";

    /// <summary>Gets all that decides what may come of it.</summary>
    public string Key => $"{Id} by {Due}: {string.Join(",", Said.Select(static s => $"{s.Party}={s.Outcome}").OrderBy(static s => s, StringComparer.Ordinal))}{IsDone(Instant.MaxValue)}";

    public string? Outcome => Said.Count == 0 ? null : Said[Said.Count - 1].Outcome;

    /// <summary>Tells whether by a moment each party had spoken, and what each said last was the same.</summary>
    public bool IsDone(Instant at)
    {
        var last = new Dictionary<string, string?>();
        foreach (var said in Said.Where(s => s.At <= at))
            last[said.Party] = said.Outcome;
        return last.Count == Step.Parties.Count && last.Values.Distinct().Count() == 1;
    }
}
