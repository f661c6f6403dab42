using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>Reads the <c>changes</c> section of a policy.</summary>
internal sealed class ChangePolicyReader(IReadOnlyDictionary<string, FactKey> facts, RuleCatalogue catalogue, TierLadder ladder)
{
    /// <summary>The most calendar days in which an event may be reported.</summary>
    public const int MaxReportDays = 366;

    /// <summary>Gives the section, what has errors left out of it; they are recorded.</summary>
    public ChangePolicy Read(PolicyObject o)
    {
        var verdicts = Rules(Areas.ChangeVerdicts, o, "verdicts");
        var limits = Rules(Areas.ChangeLimits, o, "limits");
        var approvals = Rules(Areas.ChangeApprovals, o, "approvals");
        var notices = Rules(Areas.ChangeNotices, o, "notices");
        var policy = new ChangePolicy(verdicts, limits, approvals, notices, Events(o), CycleMonths.Read(o), o.Text("clause"));
        o.Close();
        return policy;
    }

    private RuleSet<ChangeCase, TOutcome> Rules<TOutcome>(RuleArea<ChangeCase, TOutcome> area, PolicyObject o, string name)
        => new(area, new RuleReader<ChangeCase, TOutcome>(area, catalogue.TemplatesOf(area), facts, ladder).Read(o.Items(name)).Take(Hits.MaxRules));

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
