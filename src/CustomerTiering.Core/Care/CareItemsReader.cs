using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Care;

/// <summary>Reads what a care section declares beside measures: entitlements, service targets and budgets. Ids are unique in the whole section.</summary>
internal sealed class CareItemsReader(TierLadder ladder)
{
    public const int MaxHours = 10000;
    public const int MaxDays = 366;

    /// <summary>The words for kinds of entitlements.</summary>
    public static readonly string[] EntitlementKinds = [.. ComparisonWords.Members(typeof(EntitlementKind)).Keys];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gives the items of a list, those with errors left out; they are recorded.</summary>
    public IReadOnlyList<TItem> List<TItem>(PolicyObject section, string name, Func<PolicyObject, TItem?> read)
        where TItem : CareItem
    {
        var items = new List<TItem>();
        foreach (var node in section.Items(name))
        {
            if (node.AsObject() is not { } o || read(o) is not { } item)
                continue;
            if (_ids.Add(item.Id))
                items.Add(item);
            else
                o.Error("id", $"`{item.Id}` stands twice in the care section", "give it an id of its own");
        }

        return items;
    }

    public static CareClass? Class(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (header, axis, top) = (CareItemHeader.Read(o), o.Id("axis"), o.Flag("top") ?? false);
        if (axis is not null && top)
            o.Error("top", "stands beside `axis`", "keep one of them");
        o.Close();
        return o.Errors.Count > before ? null : new CareClass(header!, axis, top);
    }

    public static CareEntitlement? Entitlement(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (header, kind, effective) = (CareItemHeader.Read(o), o.RequiredOneOf("kind", EntitlementKinds), EffectivePeriodReader.Read(o));
        var (replaceOn, notice) = (o.Date("replaceOn"), o.Whole("replaceNoticeDays", 0, MaxDays));
        o.Close();
        return o.Errors.Count > before ? null : new CareEntitlement(header!, (EntitlementKind)Array.IndexOf(EntitlementKinds, kind), effective, replaceOn, notice ?? 0);
    }

    public static ServiceTarget? Target(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (header, respond, resolve) = (CareItemHeader.Read(o), Time(o, "respond"), Time(o, "resolve"));
        o.Close();
        return o.Errors.Count > before ? null : new ServiceTarget(header!, respond, resolve);
    }

    public CareBudget? Budget(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (header, warn) = (CareItemHeader.Read(o), o.Number("warnBelow", 0, 1));
        var items = o.Items("planned");
        if (items.Count == 0 && o.Errors.Count == before)
            o.Error("planned", "plans nothing", "list an amount for all, or one for each tier");
        var lines = items.Select(Line).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { } line && lines.FindIndex(l => l is not null && l.Tier == line.Tier) < i)
                items[i].Error(line.Tier is null ? "is a second amount for all" : $"is a second amount for tier `{line.Tier}`", "keep one of them");
        }

        o.Close();
        return o.Errors.Count > before ? null : new CareBudget(header!, [.. lines.Select(static l => l!)], warn);
    }

    private CareBudgetShare? Line(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var before = o.Errors.Count;
        var (tier, amount) = (o.Child("tier") is { } code ? TierReader.Read(code, ladder) : null, o.RequiredNumber("amount", 0));
        o.Close();
        return o.Errors.Count > before ? null : new CareBudgetShare(tier?.Code, amount!.Value);
    }

    private static TargetTime? Time(PolicyObject target, string name)
    {
        if (target.Object(name) is not { } o)
            return null;

        var (hours, days) = (o.Whole("hours", 1, MaxHours), o.Whole("workingDays", 0, MaxDays));
        if (o.Has("hours") == o.Has("workingDays"))
            o.Error("does not say one time", "write one of `hours`, `workingDays` with a number");
        o.Close();
        return hours is { } h ? TargetTime.InHours(h) : days is { } d ? TargetTime.InWorkingDays(d) : null;
    }
}
