using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Owners.Handover;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Assignments;

/// <summary>A leaver with customers, open items and values around the day, and those who stay.</summary>
internal sealed record HandoverCase(HandoverRequest Request, OwnerPool Pool)
{
    public static Arbitrary<HandoverCase> For(TieringPolicy policy)
        => Arb.From(
            from c in AssignmentGen.For(policy).Generator
            from items in Gen.ListOf(Gen.Choose(0, 15), 5)
            from days in Gen.ListOf(Gen.Choose(-2, 2), 5)
            from successor in Gen.Elements(null, "p0", "head")
            select Of(c, items, days, successor));

    public override string ToString() => $"{Request.Leaver} leaves {Request.Customers.Count} customers, {Request.Items.Count} open items and {Request.Kpis.Count} values on {Request.On:uuuu-MM-dd}.";

    private static HandoverCase Of(AssignmentCase c, IEnumerable<int> items, IEnumerable<int> days, string? successor)
    {
        var customers = c.Requests.Select(r => new OwnerRequest(r.Facts, new StandingBuilder { Tier = r.Standing.Tier, Owner = EqualCase.Leaver }.Build(), r.Score)).ToList();
        string Customer(int i) => $"c{i.ToString("00", CultureInfo.InvariantCulture)}";
        return new HandoverCase(
            new HandoverRequest(
                EqualCase.Leaver,
                c.AsOf,
                customers,
                items.Select((i, n) => new HandoverItem(n % 2 == 0 ? HandoverKinds.Complaint : HandoverKinds.Task, $"i{n.ToString(CultureInfo.InvariantCulture)}", i == 15 ? null : Customer(i))),
                days.Select((d, n) => new KpiEntry("orders", Customer(n), c.AsOf.PlusDays(d), n + 1)),
                successor),
            c.Pool);
    }
}
