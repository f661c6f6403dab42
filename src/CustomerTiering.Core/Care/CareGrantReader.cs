using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>Reads <c>{ "gives": [ "executive-talk" ] }</c>. Whether the section declares what is given is looked at when all of it is read.</summary>
internal sealed class CareGrantReader : IOutcomeReader<CareGrant>
{
    public Shape Shape { get; } = new ObjectShape("What customers are given.")
        .Required("gives", Shape.List("The ids under which the section declares it.", Shape.Text(), min: 1))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CareGrant outcome)
    {
        outcome = default;
        if (then.RequiredChild("gives", Wanted.List)?.AsItems() is not { } items)
            return false;
        if (items.Count == 0)
        {
            if (then.Child("gives")!.Value.Element.ValueKind == System.Text.Json.JsonValueKind.Array)
                then.Error("gives", "gives nothing", "list at least one id");
            return false;
        }

        var ids = items.Select(static i => i.AsText()).ToList();
        if (ids.Contains(null))
            return false;

        outcome = CareGrant.All([.. ids.Select(static id => id!)]);
        return true;
    }
}
