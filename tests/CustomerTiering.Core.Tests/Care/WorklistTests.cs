using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class WorklistTests
{
    private static readonly LocalDate Day = CareSamples.AsOf;

    [Fact]
    public void Ranks_by_tier_then_due_date_then_priority()
    {
        var list = List([Item("1", "c", "C", 0), Item("2", "a2", "A", 2), Item("3", "a1", "A", 0, priority: 4), Item("4", "a0", "A", 0, priority: 2), Item("5", "x", null, 0)]);
        Assert.Equal(["4", "3", "2", "1", "5"], list.Items.Select(static i => i.Id));
    }

    [Fact]
    public void What_has_waited_too_long_comes_first_whatever_the_tier()
        => Assert.Equal(["old", "new"], List([Item("new", "a", "A", -29), Item("old", "c", "C", -30)]).Items.Select(static i => i.Id));

    [Fact]
    public void Contacts_a_customer_no_more_than_the_cap_allows_past_contacts_included()
    {
        var list = List([Item("1", "a", "A", 0, contact: true), Item("2", "a", "A", 1, contact: true), Item("3", "b", "B", 0, contact: true), Item("4", "b", "B", 0)], [new PastContact("b", Day.PlusDays(-6))]);
        Assert.Equal(["1", "4"], list.Items.Select(static i => i.Id));
        Assert.Equal([("2", LeftOutReason.ContactCap), ("3", LeftOutReason.ContactCap)], list.LeftOut.Select(static l => (l.Item.Id, l.Reason)));
        Assert.Single(List([Item("3", "b", "B", 0, contact: true)], [new PastContact("b", Day.PlusDays(-7))]).Items);
    }

    [Fact]
    public void Fills_the_persons_time_from_the_top_and_says_what_is_lacking()
    {
        var list = List([Item("1", "a", "A", 0, minutes: 60), Item("2", "b", "B", 0, minutes: 50), Item("3", "c", "C", 0, minutes: 30)], minutes: 100);
        Assert.Equal(["1", "3"], list.Items.Select(static i => i.Id));
        Assert.Equal(90, list.Minutes);
        Assert.Equal(("2", LeftOutReason.Capacity, 40), (list.LeftOut.Single().Item.Id, list.LeftOut.Single().Reason, list.MinutesShort));
        Assert.Equal(0, List([Item("1", "a", "A", 0)]).MinutesShort);
    }

    [Fact]
    public void Leaves_out_what_may_not_begin_and_what_waits_for_an_approval()
    {
        var gift = CareSamples.For("A").Add(new CustomerDate("f", "anniversary", new AnnualDate(6, 2))).Plan().Tasks.Single(static t => t.Measure.Id == "gift");
        var list = List([Item("later", "a", "A", 3), new WorkItem(gift)]);
        Assert.Equal([LeftOutReason.AwaitsApproval, LeftOutReason.NotYet], list.LeftOut.Select(static l => l.Reason));
        Assert.Equal("gift:f:2026", List([new WorkItem(gift, isCleared: true)]).Items.Single().Id);
    }

    [Fact]
    public void Takes_the_tasks_of_plans()
    {
        var plan = CareSamples.For("A", since: Day.PlusDays(-10)).Plan();
        var list = CareSamples.Engine.Care.Worklist(new WorklistRequest("li", Day, plan.Tasks.Select(static t => new WorkItem(t))));
        Assert.Equal("visit:2026-06-01", Assert.Single(list.Items).Id);
        Assert.Equal(plan.Tasks.Count, list.Items.Count + list.LeftOut.Count);
    }

    [Fact]
    public void Refuses_a_tier_that_the_policy_lacks()
        => Assert.StartsWith("work `1` of customer `a` names tier `AA`, which the policy lacks; did you mean `A`?", Assert.Throws<ArgumentException>(static () => List([Item("1", "a", "AA", 0)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_the_same_list_for_a_host_without_NodaTime()
    {
        var day = new DateTime(2026, 6, 1);
        var list = CareSamples.Engine.Care.Worklist(new WorklistRequest("li", day, [new WorkItem("1", "a", "A", day, 5, 0, true), new WorkItem("2", "b", "B", day, 5, 0, true)], [new PastContact("b", day)]));
        Assert.Equal(List([Item("1", "a", "A", 0, contact: true), Item("2", "b", "B", 0, contact: true)], [new PastContact("b", Day)]).ToRecord(), list.ToRecord());
        Assert.Throws<ArgumentException>(() => new WorkItem("1", "a", "A", day.AddHours(1), 5, 0, true));
    }

    [Theory]
    [InlineData("en", "li: 1 on the list, 1 left out", "the customer has had enough contacts")]
    [InlineData("zh-Hans", "列入1项，未列入1项", "与该客户的联系已达上限")]
    [InlineData("zh-Hant", "列入1項，未列入1項", "與該客戶的聯絡已達上限")]
    public void Explains_itself_in_three_languages(string language, string headline, string reason)
    {
        var text = CareSamples.Engine.Explain(List([Item("1", "a", "A", 0, contact: true), Item("2", "a", "A", 0, contact: true)]), language);
        Assert.Contains(headline, text, StringComparison.Ordinal);
        Assert.Contains(reason, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_work_that_stands_twice_and_numbers_out_of_range()
    {
        Assert.Contains("work `1` of customer `a` stands twice", Assert.Throws<ArgumentException>(static () => List([Item("1", "a", "A", 0), Item("1", "a", "A", 1)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Item("1", "a", "A", 0, priority: 10));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Item("1", "a", "A", 0, minutes: -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => List([], minutes: -1));
    }

    private static WorkItem Item(string id, string customer, string? tier, int due, int priority = 5, int minutes = 0, bool contact = false)
        => new(id, customer, tier, Day.PlusDays(due), priority, minutes, contact);

    private static Worklist List(WorkItem[] work, PastContact[]? contacts = null, int? minutes = null)
        => CareSamples.Engine.Care.Worklist(new WorklistRequest("li", Day, work, contacts, minutes));
}
