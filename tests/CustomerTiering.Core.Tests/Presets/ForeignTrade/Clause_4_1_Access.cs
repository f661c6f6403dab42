using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Staff may get customers' facts for their work; the facts are confidential.</summary>
public class Clause_4_1_Access
{
    private static readonly LocalDate Day = new(2026, 7, 1);
    private static readonly Roster People = new([new Person("crm", "crm-department"), new Person("board", "senior-management"), new Person("seller"), new Person("colleague")]);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Theory]
    [InlineData("seller", "read", AccessAnswer.Allowed)]
    [InlineData("seller", "enter", AccessAnswer.Allowed)]
    [InlineData("seller", "copy", AccessAnswer.Ask)]
    [InlineData("crm", "read", AccessAnswer.Allowed)]
    [InlineData("crm", "copy", AccessAnswer.Allowed)]
    [InlineData("crm", "enter", AccessAnswer.Allowed)]
    [InlineData("board", "read", AccessAnswer.Allowed)]
    [InlineData("board", "copy", AccessAnswer.Allowed)]
    [InlineData("board", "enter", AccessAnswer.Denied)]
    [InlineData("colleague", "read", AccessAnswer.Ask)]
    [InlineData("colleague", "copy", AccessAnswer.Ask)]
    [InlineData("colleague", "enter", AccessAnswer.Denied)]
    [InlineData("stranger", "read", AccessAnswer.Denied)]
    [InlineData("stranger", "copy", AccessAnswer.Denied)]
    [InlineData("stranger", "enter", AccessAnswer.Denied)]
    public void Owners_read_what_they_work_with_others_ask_and_outsiders_get_nothing(string person, string action, AccessAnswer answer)
        => Assert.All(Engine.Policy.Access.Parts, part => Assert.Equal(answer, Ask(person, action, part.Id).Answer));

    [Theory]
    [InlineData("read")]
    [InlineData("copy")]
    public void The_CRM_department_is_asked_and_its_leave_opens_the_part_for_that_action(string action)
        => Assert.All(Engine.Policy.Access.Parts, part =>
        {
            var asked = Ask("colleague", action, part.Id);
            Assert.Equal(["crm-department"], asked.AskOf);

            var leave = Engine.Access.RequestLeave(asked, "L1");
            leave = leave.Apply(new ApproveCommand("crm", "C1", leave.Items[0].Item.Fingerprint), Day, People).Request;
            Assert.Equal(AccessAnswer.Allowed, Ask("colleague", action, part.Id, leave).Answer);
            Assert.Equal(AccessAnswer.Ask, Ask("colleague", action == "read" ? "copy" : "read", part.Id, leave).Answer);
        });

    [Fact]
    public void Clause_3_1_has_the_CRM_department_enter_all_facts()
        => Assert.All(Presets.ForeignTrade.FactGroups, static g => Assert.Equal("crm-department", g.EnteredBy));

    private static AccessDecision Ask(string person, string action, string part, ApprovalRequest? leave = null)
        => Engine.Access.Decide(new AccessRequestBuilder
        {
            Person = person,
            Customer = "C1",
            Owner = "seller",
            Action = action,
            Part = part,
            Roster = People,
            At = Day.At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)),
            Leave = leave,
        }.Build());
}
