using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.Cases;

/// <summary>Reads the <c>cases</c> section of a policy.</summary>
internal sealed class CasePolicyReader(PolicyScope scope)
{
    /// <summary>The most kinds of cases.</summary>
    public const int MaxKinds = 40;

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public CasePolicy Read(PolicyObject o)
    {
        var items = o.Items("kinds");
        if (items.Count > MaxKinds)
            o.Error("kinds", $"are more than {MaxKinds.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "list fewer");
        var kinds = new List<CaseKind>();
        foreach (var node in items.Take(MaxKinds))
        {
            if (node.AsObject() is not { } kind || CaseKindReader.Read(kind) is not { } read)
                continue;
            if (kinds.Exists(k => k.Id == read.Id))
                kind.Error("id", $"kind `{read.Id}` stands twice", "give each kind an id of its own");
            else
                kinds.Add(read);
            Advise(read, node.Path);
        }

        var before = o.Errors.Count;
        var routes = scope.Rules(Areas.CaseRoutes, o, "routes");
        o.Close();
        if (o.Errors.Count == before)
            CaseRouteCheck.Report(o, routes, kinds);
        return new CasePolicy(kinds, routes);
    }

    /// <summary>Warns of roles that steps name and the policy does not.</summary>
    private void Advise(CaseKind kind, string path)
    {
        foreach (var role in RolesOf(kind).Distinct().Where(static r => r is not (CaseStep.Responsible or CaseStep.Department)))
            scope.Advise(path, role, "handles cases");
    }

    private static IEnumerable<string> RolesOf(CaseKind kind) => kind.OpenedBy.Concat(kind.CancelledBy).Concat(kind.PostponedBy)
        .Concat(kind.Reopening?.By ?? [])
        .Concat(kind.Steps.SelectMany(static s => s.CalledBy.Concat(s.Parties.SelectMany(static p => p.By))));
}
