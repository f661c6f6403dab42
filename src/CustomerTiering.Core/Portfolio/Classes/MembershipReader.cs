using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Reads the <c>lists</c> of a policy.</summary>
internal sealed class MembershipReader(PolicyScope scope)
{
    public const int MaxUnits = 100_000;

    public IReadOnlyList<MembershipDeclaration> Read(PolicyObject section)
    {
        var lists = new List<MembershipDeclaration>();
        foreach (var node in section.Items("lists"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var (id, units, names) = (o.RequiredId("id"), o.Whole("units", 1, MaxUnits), o.Names("names"));
            var provision = Provision.Read(o);
            var fact = o.RequiredChild("fact", Wanted.Id) is { } given ? Flag(given) : null;
            o.Close();
            if (id is null || fact is null)
                continue;
            if (lists.Exists(l => l.Id == id))
                o.Error("id", $"list `{id}` stands twice", "give each an id of its own");
            else
                lists.Add(new MembershipDeclaration(id, fact, units, provision, names));
        }

        return lists;
    }

    private FlagIndicator? Flag(PolicyNode node)
    {
        if (node.AsId() is not { } id)
            return null;
        if (scope.Facts.TryGetValue(id, out var key) && key is FlagIndicator flag)
            return flag;

        node.Error(key is null ? $"fact `{id}` is not known" : $"`{id}` is no flag", UnknownFact.Remedy(id, scope.Facts.Values.OfType<FlagIndicator>().Select(static k => k.Id)));
        return null;
    }
}
