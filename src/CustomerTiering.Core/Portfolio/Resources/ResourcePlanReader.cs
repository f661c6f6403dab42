using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>Reads the <c>resources</c> of a policy: what each tier needs or is due.</summary>
internal sealed class ResourcePlanReader(PolicyScope scope)
{
    public const int MaxDecimals = 4;
    public const int MaxNeed = 1_000_000;

    /// <summary>The words for how a shortage is borne.</summary>
    public static readonly string[] OrderWords = ["best-first", "proportional"];

    public IReadOnlyList<ResourcePlan> Read(PolicyObject section)
    {
        var plans = new List<ResourcePlan>();
        foreach (var node in section.Items("resources"))
        {
            if (node.AsObject() is not { } o || Plan(o) is not { } plan)
                continue;
            if (plans.Exists(p => p.Id == plan.Id))
                o.Error("id", $"resource `{plan.Id}` stands twice", "give each an id of its own");
            else
                plans.Add(plan);
        }

        return plans;
    }

    private ResourcePlan? Plan(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (id, order, decimals, names) = (o.RequiredId("id"), o.OneOf("order", OrderWords), o.Whole("decimals", 0, MaxDecimals), o.Names("names"));
        var provision = Provision.Read(o);
        var (needs, shares) = (ByTier(o, "perCustomer", MaxNeed), ByTier(o, "shares", 1));
        if (needs.Count == 0 == (shares.Count == 0) && o.Errors.Count == before)
            o.Error("states neither needs nor shares, or both", "write either `perCustomer` or `shares` by tier");
        if (shares.Count > 0 && shares.Values.Sum() != 1 && o.Errors.Count == before)
            o.Error("shares", $"sum to {CanonicalText.Number(shares.Values.Sum())}", "let them sum to 1");
        o.Close();
        return o.Errors.Count > before ? null : new ResourcePlan(id!, order == "proportional" ? AllocationOrder.Proportional : AllocationOrder.BestFirst, decimals ?? 0, needs, shares, provision, names);
    }

    private Dictionary<string, decimal> ByTier(PolicyObject o, string name, int max)
    {
        var byTier = new Dictionary<string, decimal>();
        if (o.Object(name) is not { } given)
            return byTier;

        foreach (var code in given.PropertyNames)
        {
            if (scope.Ladder.Find(code) is null)
                given.Error(code, $"`{code}` is no tier of this policy", NearestName.Hint(code, scope.Ladder.Select(static t => t.Code)));
            if (given.Number(code, 0, max) is { } number)
                byTier[code] = number;
        }

        given.Close();
        return byTier;
    }
}
