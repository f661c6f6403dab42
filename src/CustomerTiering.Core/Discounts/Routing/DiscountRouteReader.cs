using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>
/// Reads <c>{ "approvedBy": ["sales-head", ["finance", "legal"]], "notify": ["general-manager"] }</c>: stages in order, a list for roles side
/// by side. An empty list lets whoever sells grant it alone.
/// </summary>
internal sealed class DiscountRouteReader : IOutcomeReader<DiscountRoute>
{
    private const string ApprovedBy = "approvedBy";
    private const string Notify = "notify";
    private const string Approves = "approves";

    public Shape Shape { get; } = AddTo(new ObjectShape("Who approves, and who is notified for the record.")).Closed();

    /// <summary>Adds what a route says to an object that says more.</summary>
    public static ObjectShape AddTo(ObjectShape shape) => shape
        .Required(ApprovedBy, Shape.List("Who approves, stage by stage; an empty list lets whoever sells grant it alone.", Stage()))
        .Optional(Notify, Shape.List("The roles that are notified for the record.", Shape.Text()));

    public bool TryRead(PolicyObject then, PolicyScope scope, out DiscountRoute outcome)
    {
        outcome = Read(then, scope)!;
        return outcome is not null;
    }

    /// <summary>Gives the route; null where it has errors, which are recorded.</summary>
    public static DiscountRoute? Read(PolicyObject o, PolicyScope scope)
    {
        var before = o.Errors.Count;
        o.RequiredChild(ApprovedBy, Wanted.List);
        var stages = o.Items(ApprovedBy).Select(n => Roles(n, scope)).ToList();
        var notified = Distinct(o.Items(Notify), scope, "is notified");
        return o.Errors.Count > before ? null : new DiscountRoute(stages.Count == 0 ? null : new ApprovalRoute(stages.Select(static s => new ApprovalStage([.. s]))), notified);
    }

    private static Shape Stage() => Shape.AnyOf("A role, or a list of roles that approve side by side.", Shape.Text(), Shape.List(null, Shape.Text(), min: 1));

    private static List<string> Roles(PolicyNode node, PolicyScope scope)
    {
        if (node.Element.ValueKind != System.Text.Json.JsonValueKind.Array)
            return Distinct([node], scope, Approves);

        var items = node.AsItems();
        if (items.Count == 0)
            node.Error("lists nothing", "list at least one role");
        return Distinct(items, scope, Approves);
    }

    private static List<string> Distinct(IReadOnlyList<PolicyNode> nodes, PolicyScope scope, string does)
    {
        var roles = new List<string>();
        foreach (var node in nodes)
        {
            if (node.AsText() is not { } role)
                continue;
            if (roles.Contains(role, StringComparer.Ordinal))
            {
                node.Error($"role `{role}` stands twice", "name it once");
                continue;
            }

            roles.Add(role);
            scope.Advise(node.Path, role, does);
        }

        return roles;
    }
}
