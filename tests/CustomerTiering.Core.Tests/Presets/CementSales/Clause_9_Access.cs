using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>The file may be seen by outsiders only with the marketing head's consent.</summary>
public class Clause_9_Access
{
    private static readonly LocalDate Day = new(2026, 7, 1);
    private static readonly Roster People = new([new Person("head", "marketing-head"), new Person("desk", "customer-service"), new Person("colleague"), new Person("seller")]);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.CementSales);

    [Theory]
    [InlineData("seller", "read", AccessAnswer.Allowed)]
    [InlineData("head", "copy", AccessAnswer.Allowed)]
    [InlineData("head", "enter", AccessAnswer.Allowed)]
    [InlineData("seller", "copy", AccessAnswer.Allowed)]
    [InlineData("seller", "enter", AccessAnswer.Allowed)]
    [InlineData("desk", "read", AccessAnswer.Allowed)]
    [InlineData("desk", "enter", AccessAnswer.Allowed)]
    [InlineData("desk", "copy", AccessAnswer.Denied)]
    [InlineData("colleague", "enter", AccessAnswer.Denied)]
    [InlineData("auditor of the group", "read", AccessAnswer.Ask)]
    [InlineData("auditor of the group", "enter", AccessAnswer.Denied)]
    public void Staff_read_and_outsiders_ask(string person, string action, AccessAnswer answer) => Assert.All(Engine.Policy.Access.Parts, part => Assert.Equal(answer, Ask(person, action, null, part.Id).Answer));

    [Fact]
    public void Article_20_has_customer_service_keep_the_file_up_to_date()
        => Assert.All(Presets.CementSales.FactGroups, static g => Assert.Equal("customer-service", g.EnteredBy));

    [Fact]
    public void An_outsider_reads_once_the_marketing_head_has_consented()
    {
        var leave = Engine.Access.RequestLeave(Ask("visitor", "read", null), "L1");
        Assert.Equal("marketing-head", leave.Items.Single().Item.Route.ToString());

        leave = leave.Apply(new ApproveCommand("head", "C1", leave.Items.Single().Item.Fingerprint), Day, People).Request;
        Assert.Equal(AccessAnswer.Allowed, Ask("visitor", "read", leave).Answer);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("qualifications")]
    [InlineData("credit")]
    [InlineData("relation")]
    public void Each_part_of_the_file_is_read_and_copied_by_an_outsider_with_consent_only(string part)
        => Assert.All((string[])["read", "copy"], action =>
        {
            var asked = Ask("visitor", action, null, part);
            Assert.Equal((AccessAnswer.Ask, "marketing-head"), (asked.Answer, Assert.Single(asked.AskOf)));

            var leave = Engine.Access.RequestLeave(asked, "L1");
            leave = leave.Apply(new ApproveCommand("head", "C1", leave.Items.Single().Item.Fingerprint), Day, People).Request;
            Assert.Equal(AccessAnswer.Allowed, Ask("visitor", action, leave, part).Answer);
        });

    [Fact]
    public void A_gift_waits_for_the_marketing_head()
        => Assert.Equal("marketing-head", Engine.Approvals.ItemOf(ApprovalSubject.Of(ApprovalKinds.Gift, "C1").With("what", "tea")).Route.ToString());

    private static AccessDecision Ask(string person, string action, ApprovalRequest? leave, string part = "credit")
        => Engine.Access.Decide(new AccessRequestBuilder { Person = person, Customer = "C1", Owner = "seller", Action = action, Part = part, Roster = People, At = Day.At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)), Leave = leave }.Build());
}
