using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>Reads the <c>rewardKinds</c> and <c>penaltyKinds</c> of the section, and who confirms them.</summary>
internal sealed class IncentiveKindReader(IReadOnlyList<PolicyRole> named)
{
    /// <summary>The most months for which a part is held back, or within which a reward is taken back.</summary>
    public const int MaxMonths = 120;

    /// <summary>The largest amount of one reward.</summary>
    public const decimal MaxAmount = 1_000_000_000m;

    /// <summary>The forms of rewards.</summary>
    public static readonly string[] Forms = ["material", "recognition"];

    private const int Cents = 2;

    /// <summary>Gives the kinds, those with errors left out; they are recorded.</summary>
    public IReadOnlyList<IncentiveKind> Read(PolicyObject section)
    {
        var kinds = new List<IncentiveKind>();
        var before = section.Errors.Count;
        var route = Route(section);
        var isTold = section.Errors.Count > before;
        foreach (var (list, isReward) in new[] { ("rewardKinds", true), ("penaltyKinds", false) })
        {
            foreach (var node in section.Items(list))
            {
                if (node.AsObject() is { } o && Kind(o, isReward, route, isTold) is { } kind && IsNew(o, kind.Id, kinds))
                    kinds.Add(kind);
            }
        }

        return kinds;
    }

    private IncentiveKind? Kind(PolicyObject o, bool isReward, ApprovalRoute? general, bool isTold)
    {
        var (id, names) = (o.RequiredId("id"), o.Names("names"));
        var before = o.Errors.Count;
        var own = Route(o);
        isTold |= o.Errors.Count > before;
        var form = isReward ? o.OneOf("form", Forms) : null;
        var (clause, basis) = (o.Text("clause"), BasisReader.Read(o));
        var amount = o.Number("amount", 0, MaxAmount);
        var (heldShare, heldMonths, takeBackMonths) = isReward
            ? (o.Number("heldShare", 0, 1), o.Whole("heldMonths", 1, MaxMonths), o.Whole("takeBackMonths", 1, MaxMonths))
            : default;
        o.Close();
        if (amount is { } money && decimal.Round(money, Cents) != money)
            o.Error("amount", "has more than two decimals", "write an amount with at most two");
        if (isReward && (o.Has("heldShare") != o.Has("heldMonths") || heldShare == 0))
            o.Error("does not say what is held back and for how long", "write `heldShare` above 0 and `heldMonths`, or neither");
        var route = own ?? general;
        if (route is null && !isTold)
            o.Error("confirmedBy", "names nobody who confirms it", "name at least one role here, or under `confirmedBy` of the section for all kinds");
        return id is null || route is null
            ? null
            : new IncentiveKind(id, isReward, form is null ? null : form == "material" ? RewardForm.Material : RewardForm.Recognition, amount, heldShare, heldMonths, takeBackMonths, route, clause, basis, names);
    }

    private ApprovalRoute? Route(PolicyObject o)
    {
        var roles = o.Items("confirmedBy").Select(n => n.AsText() is { } role && RoleReader.IsNamed(n, role, named) ? role : null).ToList();
        return roles.Count == 0 || roles.Contains(null) ? null : ApprovalRoute.Of([.. roles.Select(static r => r!)]);
    }

    private static bool IsNew(PolicyObject o, string id, List<IncentiveKind> kinds)
    {
        if (!kinds.Exists(k => k.Id == id))
            return true;

        o.Error("id", $"kind {Quoted.Text(id)} stands twice", "give each kind of reward and penalty an id of its own");
        return false;
    }
}
