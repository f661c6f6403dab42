using System;
using System.Linq;
using CustomerTiering.Clauses;
using CustomerTiering.Owners.Handover;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Owners;

public sealed class HandoverTests
{
    private static readonly OwnerWorld World = new("foreign-trade");

    private static readonly HandoverReport Report = World.Engine.Owners.HandOver(
        new HandoverRequest(
            "lea",
            Day,
            [Customer("C", "lea", id: "c1"), Customer("C", "lea", id: "c2"), Customer("C", "lea", id: "c3")],
            [new HandoverItem(HandoverKinds.Complaint, "17", "c1"), new HandoverItem(HandoverKinds.Arrears, "R9", "c2"), new HandoverItem(HandoverKinds.Task, "4", null), new HandoverItem(HandoverKinds.Promise, "8", "c1")],
            [new KpiEntry("orders", "c1", Day.PlusDays(-1), 100), new KpiEntry("orders", "c1", Day, 20), new KpiEntry("orders", "c2", Day.PlusDays(1), 3)],
            successor: "head"),
        new OwnerPool([Person("lea", "ordinary-sales").Build(), Person("x", "ordinary-sales").Build(), Person("y", "ordinary-sales").Build()]));

    [Fact]
    public void The_leaver_gets_nothing_back_and_the_others_share()
        => Assert.Equal(["x", "y", "x"], Report.Assignment.Decisions.Select(static d => d.Owner));

    [Fact]
    public void What_is_open_goes_with_its_customer_and_the_rest_to_the_successor()
    {
        Assert.Equal(["complaint 17", "promise 8"], Report.ItemsOf("x").Select(static i => i.ToString()));
        Assert.Equal(["arrears R9"], Report.ItemsOf("y").Select(static i => i.ToString()));
        Assert.Equal(["task 4"], Report.ItemsOf("head").Select(static i => i.ToString()));
        Assert.Empty(Report.Open);
    }

    [Fact]
    public void Values_are_cut_at_the_day_which_is_the_new_owners()
        => Assert.Equal((100m, 20m, 3m), (Report.KpiOf("lea", "orders"), Report.KpiOf("x", "orders"), Report.KpiOf("y", "orders")));

    [Fact]
    public void Without_a_successor_what_is_about_no_customer_is_named_as_open()
        => Assert.Equal("task 4", Assert.Single(World.Engine.Owners.HandOver(new HandoverRequest("lea", Day, [], [new HandoverItem(HandoverKinds.Task, "4", null)]), new OwnerPool([])).Open).Item.ToString());

    [Fact]
    public void Customers_of_another_and_items_given_twice_are_refused_by_name()
    {
        Assert.Contains("`c9`, `c8` are not owned by `lea`", Assert.Throws<ArgumentException>(static () => new HandoverRequest("lea", Day, [Customer("C", "bo", id: "c9"), Customer("C", id: "c8")])).Message, StringComparison.Ordinal);
        Assert.Contains("`task 4` are given more than once", Assert.Throws<ArgumentException>(static () => new HandoverRequest("lea", Day, [], [new HandoverItem("task", "4", null), new HandoverItem("task", "4", "c1")])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_customer_given_twice_is_refused()
        => Assert.Throws<ArgumentException>(static () => World.Engine.Owners.Assign([Customer("C"), Customer("C")], new OwnerPool([]), Day));
}
