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
    public void What_is_about_a_customer_of_another_is_open_and_does_not_pass_to_the_successor()
    {
        var report = World.Engine.Owners.HandOver(
            new HandoverRequest("lea", Day, [], [new HandoverItem(HandoverKinds.Complaint, "1", "c9")], [new KpiEntry("orders", "c9", Day, 5), new KpiEntry("orders", "c9", Day.PlusDays(-1), 7)], "head"),
            new OwnerPool([Person("x", "ordinary-sales").Build()]));

        Assert.Equal("complaint 1", Assert.Single(report.Open).Item.ToString());
        Assert.Empty(report.ItemsOf("head"));
        Assert.Equal(5, Assert.Single(report.OpenKpis).Entry.Value);
        Assert.Equal(7, report.KpiOf("lea", "orders"));
    }

    [Fact]
    public void All_that_is_wrong_with_a_handover_is_told_at_once()
        => Assert.Equal(
            "`lea` cannot take over from itself, name somebody else; `c9`, `c8` are not owned by `lea`, give the leaver's own customers; customers are given more than once: `c1` at 3 and 4, give each customer once; items are given more than once: `task 4` at 1 and 2, give each item once",
            Assert.Throws<ArgumentException>(static () => new HandoverRequest(
                "lea",
                Day,
                [Customer("C", "bo", id: "c9"), Customer("C", id: "c8"), Customer("C", "lea", id: "c1"), Customer("C", "lea", id: "c1")],
                [new HandoverItem("task", "4", null), new HandoverItem("task", "4", "c1")],
                successor: "lea")).Message);

    [Fact]
    public void A_null_among_items_or_values_is_refused_with_its_place()
        => Assert.StartsWith("null stands at 1; leave it out", Assert.Throws<ArgumentException>("items", static () => new HandoverRequest("lea", Day, [], [null!])).Message, StringComparison.Ordinal);
}
