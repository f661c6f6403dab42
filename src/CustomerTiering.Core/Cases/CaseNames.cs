using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cases;

/// <summary>Finds what a policy calls its kinds of cases, their steps, causes and outcomes.</summary>
internal static class CaseNames
{
    /// <summary>Gives the names of that id; null where nothing of that id has any.</summary>
    /// <param name="policy">The section.</param>
    /// <param name="id">The id.</param>
    /// <param name="kind">The kind whose names come first; null for none.</param>
    public static IReadOnlyDictionary<string, string>? Of(CasePolicy policy, string id, string? kind)
        => (kind is not null && policy.FindKind(kind) is { } own ? OfKind(own).Concat(All(policy)) : All(policy)).FirstOrDefault(n => n.Id == id && n.Names.Count > 0).Names;

    private static IEnumerable<(string Id, IReadOnlyDictionary<string, string> Names)> All(CasePolicy policy)
        => policy.Kinds.Select(static k => (k.Id, k.Names)).Concat(policy.Kinds.SelectMany(OfKind));

    private static IEnumerable<(string Id, IReadOnlyDictionary<string, string> Names)> OfKind(CaseKind kind)
        => kind.Causes.Select(static c => (c.Id, c.Names))
            .Concat(kind.Steps.Select(static s => (s.Id, s.Names)))
            .Concat(kind.Steps.SelectMany(static s => s.Outcomes).Select(static x => (x.Id, x.Names)));
}
