using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Approvals;

/// <summary>Reads the <c>approvals</c> section of a policy.</summary>
internal sealed class ApprovalPolicyReader(PolicyScope scope)
{
    /// <summary>The words for what deadlines are counted in.</summary>
    public static readonly string[] Days = ["calendar", "working"];

    private const string Working = "working";

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public ApprovalPolicy Read(PolicyObject o)
    {
        var kinds = new List<ApprovalKind>();
        foreach (var node in o.Items("kinds"))
        {
            if (node.AsObject() is not { } entry)
                continue;

            var kind = Kind(entry);
            entry.Close();
            if (kind is null)
                continue;
            if (kinds.Exists(k => k.Id == kind.Id))
                entry.Error("kind", $"kind `{kind.Id}` stands twice", "keep one of them");
            else
                kinds.Add(kind);
        }

        var policy = new ApprovalPolicy(kinds, o.Text("clause"));
        o.Close();
        return policy;
    }

    private ApprovalKind? Kind(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (id, clause, basis) = (o.RequiredId("kind"), o.Text("clause"), BasisReader.Read(o));
        var (stages, asOne, deadlines) = (Stages(o), o.Flag("neighboursAsOne") ?? false, Deadlines(o));
        return o.Errors.Count > before ? null : new ApprovalKind(id!, stages, asOne, deadlines!) { Clause = clause, Basis = basis };
    }

    private List<ApprovalStage> Stages(PolicyObject o)
    {
        var stages = new List<ApprovalStage>();
        foreach (var node in o.Items("stages"))
        {
            var items = node.AsItems();
            if (items.Count == 0 && node.Element.ValueKind == System.Text.Json.JsonValueKind.Array)
                node.Error("is empty", "list at least one role");
            var roles = items.Select(Role).ToList();
            for (var i = 0; i < roles.Count; i++)
            {
                if (roles[i] is { } role && roles.IndexOf(role) < i)
                    items[i].Error($"role `{role}` stands twice in one stage", "keep one of them");
            }

            var distinct = roles.Where(static r => r is not null).Distinct(StringComparer.Ordinal).Select(static r => r!).ToArray();
            if (distinct.Length > 0)
                stages.Add(new ApprovalStage(distinct));
        }

        return stages;
    }

    private static ApprovalDeadlines? Deadlines(PolicyObject o)
    {
        var before = o.Errors.Count;
        int? Of(string name) => o.Whole(name, 1, ApprovalDeadlines.Longest);
        var (remind, escalate, expire, valid) = (Of("remindAfterDays"), Of("escalateAfterDays"), Of("expireAfterDays"), Of("validForDays"));
        var (to, days) = (o.Text("escalateTo"), o.OneOf("days", Days));
        if (to is null && escalate is not null)
            o.Error("escalateTo", "is missing", "add the role that may approve too, or leave `escalateAfterDays` out");
        if (to is not null && escalate is null)
            o.Error("escalateAfterDays", "is missing", "add the days after which it escalates, or leave `escalateTo` out");
        if (remind >= expire)
            TooLate("remindAfterDays", remind!.Value, expire!.Value);
        if (escalate >= expire)
            TooLate("escalateAfterDays", escalate!.Value, expire!.Value);
        return o.Errors.Count > before ? null : new ApprovalDeadlines(remind, escalate, to, expire, valid, days == Working);

        void TooLate(string name, int after, int end) => o.Error(
            name,
            $"`{after.ToString(CultureInfo.InvariantCulture)}` is not before the request expires, after {end.ToString(CultureInfo.InvariantCulture)} days",
            "write fewer days than `expireAfterDays`");
    }

    private string? Role(PolicyNode node)
    {
        var role = node.AsText();
        if (role is not null)
            scope.Advise(node.Path, role, "approves");
        return role;
    }
}
