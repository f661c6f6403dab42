using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Changes;

/// <summary>Reads the <c>changes</c> section of a policy.</summary>
internal sealed class ChangePolicyReader(PolicyScope scope)
{
    /// <summary>The most calendar days in which an event may be reported.</summary>
    public const int MaxReportDays = 366;

    /// <summary>Gives the section, what has errors left out of it; they are recorded.</summary>
    public ChangePolicy Read(PolicyObject o)
    {
        var verdicts = scope.Rules(Areas.ChangeVerdicts, o, "verdicts");
        var limits = scope.Rules(Areas.ChangeLimits, o, "limits");
        var approvals = scope.Rules(Areas.ChangeApprovals, o, "approvals");
        var notices = scope.Rules(Areas.ChangeNotices, o, "notices");
        var policy = new ChangePolicy(verdicts, limits, approvals, notices, Events(o), CycleMonths.Read(o), o.Text("clause"));
        o.Close();
        return policy;
    }

    private static List<ReviewEventKind> Events(PolicyObject o)
    {
        var kinds = new List<ReviewEventKind>();
        foreach (var node in o.Items("events"))
        {
            if (node.AsObject() is not { } entry)
                continue;

            var (id, within, names) = (entry.RequiredId("id"), entry.Whole("reportWithinDays", 0, MaxReportDays), entry.Names("names"));
            entry.Close();
            if (id is null)
                continue;
            if (kinds.Exists(k => k.Id == id))
                entry.Error("id", $"event `{id}` stands twice", "give each event an id of its own");
            else
                kinds.Add(new ReviewEventKind(id, within, names));
        }

        return kinds;
    }
}
