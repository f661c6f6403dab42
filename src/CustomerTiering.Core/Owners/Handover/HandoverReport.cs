using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Owners.Handover;

/// <summary>What passes over to whom, each customer, item and value once. Immutable.</summary>
public sealed class HandoverReport
{
    internal HandoverReport(HandoverRequest request, OwnerAssignment assignment)
    {
        Request = request;
        Assignment = assignment;
        Items = [.. request.Items.Select(i => new PassedItem(i, i.Customer is { } customer ? assignment.Find(customer)?.Owner : request.Successor))];
        Kpis = [.. request.Kpis.Select(k => new CreditedKpi(k, k.On < request.On ? request.Leaver : assignment.Find(k.Customer)?.Owner))];
    }

    /// <summary>Gets what was asked for.</summary>
    public HandoverRequest Request { get; }

    /// <summary>Gets who owns the customers now, and the alarms.</summary>
    public OwnerAssignment Assignment { get; }

    /// <summary>Gets what passes over, by kind and id.</summary>
    public IReadOnlyList<PassedItem> Items { get; }

    /// <summary>Gets the values of the period, cut at the day: what lies before it stays the leaver's.</summary>
    public IReadOnlyList<CreditedKpi> Kpis { get; }

    /// <summary>Gets what nobody answers for, because its customer has no owner, is not among the leaver's, or there is no successor: somebody must look at it.</summary>
    public IReadOnlyList<PassedItem> Open => [.. Items.Where(static i => i.To is null)];

    /// <summary>Gets the values from the day on that count for nobody, because their customer has no owner or is not among the leaver's: somebody must look at it.</summary>
    public IReadOnlyList<CreditedKpi> OpenKpis => [.. Kpis.Where(static k => k.To is null)];

    /// <summary>Gives what somebody takes over, by kind and id.</summary>
    public IReadOnlyList<HandoverItem> ItemsOf(string person) => [.. Items.Where(i => i.To == person).Select(static i => i.Item)];

    /// <summary>Gives the sum of a KPI that counts in somebody's assessment.</summary>
    public decimal KpiOf(string person, string kpi) => Kpis.Where(k => k.To == person && k.Entry.Kpi == kpi).Sum(static k => k.Entry.Value);

    /// <summary>Gives the SHA-256 over all that passes over, as 64 lower-case hexadecimal digits.</summary>
    public string Hash()
        => Sha256Hex.Of(new CanonicalObject()
            .Add("leaver", Request.Leaver)
            .Add("on", Request.On)
            .Add("assignment", Assignment.Hash())
            .Add("items", Items.Select(static i => new CanonicalObject().Add("kind", i.Item.Kind).Add("id", i.Item.Id).Add("customer", i.Item.Customer).Add("to", i.To)))
            .Add("kpis", Kpis.Select(static k => new CanonicalObject().Add("kpi", k.Entry.Kpi).Add("customer", k.Entry.Customer).Add("on", k.Entry.On).Add("value", k.Entry.Value).Add("to", k.To)))
            .ToString());
}
