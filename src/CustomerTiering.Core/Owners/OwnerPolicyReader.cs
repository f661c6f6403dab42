using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners.Leads;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;

namespace CustomerTiering.Owners;

/// <summary>Reads the <c>owners</c> section of a policy.</summary>
internal sealed class OwnerPolicyReader(PolicyScope scope)
{
    private const string WhileEligible = "while-eligible";

    /// <summary>When the present owner stays.</summary>
    public static readonly string[] Keeping = [WhileEligible, "by-order"];

    /// <summary>The words for preferences.</summary>
    public static readonly IReadOnlyDictionary<string, OwnerPreference> Preferences = ComparisonWords.Of<OwnerPreference>();

    /// <summary>The words for triggers.</summary>
    public static readonly IReadOnlyDictionary<string, OwnerTrigger> Triggers = ComparisonWords.Of<OwnerTrigger>();

    /// <summary>Gives the section, what has errors left out of it; they are recorded.</summary>
    public OwnerPolicy Read(PolicyObject o)
    {
        var eligibility = scope.Rules(Areas.OwnerEligibility, o, "eligibility");
        if (scope.Roles.Count > 0)
            new NamesInRules("candidate", "role", "roles", "role").Check(o, "eligibility", [.. scope.Roles.Select(static r => r.Id)], static id => $"role {Quoted.Text(id)} is not named under `roles`");
        var none = OwnerPolicy.None;
        var order = Words(o, "order", Preferences);
        var fallback = o.Object("fallback") is { } f ? Fallback(f) : none.Fallback;
        if (fallback.Roles.Count > 0 && order.Count > 0 && !order.Contains(OwnerPreference.PreferredRole))
            o.Error("order", "lacks `preferred-role`, so that roles of the fallback chain stand beside preferred ones", "list `preferred-role`");
        var triggers = Words(o, "decideAfter", Triggers);
        var policy = new OwnerPolicy(
            eligibility,
            order.Count == 0 ? none.Order : order,
            o.OneOf("keepsOwner", Keeping) is null or WhileEligible,
            o.Object("capacity") is { } c ? new OwnerCapacityReader(scope).Read(c) : none.Capacity,
            fallback,
            o.Object("approvals") is { } a ? Approvals(a) : none.Approvals,
            triggers.Count == 0 ? none.DecideAfter : triggers,
            o.Object("facts") is { } facts ? Facts(facts) : OwnerFacts.Default,
            o.Object("leads") is { } leads ? LeadTermsReader.Read(leads) : null,
            o.Text("clause"));
        o.Close();
        return policy;
    }

    private static List<T> Words<T>(PolicyObject o, string name, IReadOnlyDictionary<string, T> known)
    {
        var words = new List<T>();
        foreach (var node in o.Items(name))
        {
            if (node.AsOneOf([.. known.Keys]) is not { } word)
                continue;
            if (words.Contains(known[word]))
                node.Error($"`{word}` stands twice", "keep one of them");
            else
                words.Add(known[word]);
        }

        return words;
    }

    private OwnerFallback Fallback(PolicyObject o)
    {
        var roles = new List<string>();
        foreach (var node in o.Items("roles"))
        {
            if (Role(node) is not { } role)
                continue;
            if (roles.Contains(role))
                node.Error($"role `{role}` stands twice", "keep one of them");
            else
                roles.Add(role);
        }

        var fallback = new OwnerFallback(roles, o.Child("last") is { } last ? Role(last) : null, o.Text("clause"), BasisReader.Read(o));
        o.Close();
        return fallback;
    }

    private OwnerApprovals Approvals(PolicyObject o)
    {
        var approvals = new OwnerApprovals(o.Child("change") is { } change ? Role(change) : null, o.Child("exception") is { } exception ? Role(exception) : null);
        o.Close();
        return approvals;
    }

    private string? Role(PolicyNode node) => OwnerCapacityReader.Role(node, scope);

    private OwnerFacts Facts(PolicyObject o)
    {
        var facts = new OwnerFacts(Fact(o, "region") ?? Indicators.Region, Fact(o, "language"), Fact(o, "skill"));
        o.Close();
        return facts;
    }

    private CodeIndicator? Fact(PolicyObject o, string name)
    {
        if (o.Text(name) is not { } id)
            return null;
        if (scope.Facts.TryGetValue(id, out var key) && key is CodeIndicator code)
            return code;

        o.Error(
            name,
            key is null ? $"attribute `{id}` is not known" : $"`{id}` is not an attribute with a code",
            NearestName.Hint(id, scope.Facts.Values.OfType<CodeIndicator>().Select(static k => k.Id)));
        return null;
    }
}
