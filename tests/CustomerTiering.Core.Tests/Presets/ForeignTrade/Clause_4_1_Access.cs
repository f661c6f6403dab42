using CustomerTiering.Access;
using CustomerTiering.People;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Staff may get customers' facts for their work; the facts are confidential.</summary>
public class Clause_4_1_Access
{
    private static readonly Roster People = new([new Person("crm", "crm-department"), new Person("seller"), new Person("colleague")]);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Theory]
    [InlineData("seller", "read", AccessAnswer.Allowed)]
    [InlineData("seller", "enter", AccessAnswer.Allowed)]
    [InlineData("seller", "copy", AccessAnswer.Ask)]
    [InlineData("crm", "copy", AccessAnswer.Allowed)]
    [InlineData("colleague", "read", AccessAnswer.Ask)]
    [InlineData("colleague", "enter", AccessAnswer.Denied)]
    [InlineData("stranger", "read", AccessAnswer.Denied)]
    public void Owners_read_what_they_work_with_others_ask_and_outsiders_get_nothing(string person, string action, AccessAnswer answer)
        => Assert.Equal(answer, Engine.Access.Decide(new AccessRequestBuilder
        {
            Person = person,
            Customer = "C1",
            Owner = "seller",
            Action = action,
            Part = "transactions",
            Roster = People,
            At = new LocalDate(2026, 7, 1).At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)),
        }.Build()).Answer);
}
