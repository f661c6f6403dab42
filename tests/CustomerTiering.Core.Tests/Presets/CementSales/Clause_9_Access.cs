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
    private static readonly Roster People = new([new Person("head", "marketing-head"), new Person("seller")]);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.CementSales);

    [Theory]
    [InlineData("seller", "read", AccessAnswer.Allowed)]
    [InlineData("head", "copy", AccessAnswer.Allowed)]
    [InlineData("seller", "copy", AccessAnswer.Allowed)]
    [InlineData("auditor of the group", "read", AccessAnswer.Ask)]
    [InlineData("auditor of the group", "enter", AccessAnswer.Denied)]
    public void Staff_read_and_outsiders_ask(string person, string action, AccessAnswer answer) => Assert.Equal(answer, Ask(person, action, null).Answer);

    [Fact]
    public void An_outsider_reads_once_the_marketing_head_has_consented()
    {
        var leave = Engine.Access.RequestLeave(Ask("visitor", "read", null), "L1");
        Assert.Equal("marketing-head", leave.Items.Single().Item.Route.ToString());

        leave = leave.Apply(new ApproveCommand("head", "C1", leave.Items.Single().Item.Fingerprint), Day, People).Request;
        Assert.Equal(AccessAnswer.Allowed, Ask("visitor", "read", leave).Answer);
    }

    [Fact]
    public void A_gift_waits_for_the_marketing_head()
        => Assert.Equal("marketing-head", Engine.Approvals.ItemOf(ApprovalSubject.Of(ApprovalKinds.Gift, "C1").With("what", "tea")).Route.ToString());

    private static AccessDecision Ask(string person, string action, ApprovalRequest? leave)
        => Engine.Access.Decide(new AccessRequestBuilder { Person = person, Customer = "C1", Owner = "seller", Action = action, Part = "credit", Roster = People, At = Day.At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)), Leave = leave }.Build());
}
