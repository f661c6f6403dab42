using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The file is a trade secret: named persons keep it, departments get what their permission covers, registered; nobody reads or copies without leave.</summary>
public class Clause_9_Access
{
    [Theory]
    [InlineData("keeper", "enter", "basic", AccessAnswer.Allowed)]
    [InlineData("seller", "enter", "basic", AccessAnswer.Denied)]
    [InlineData("agent", "read", "contacts", AccessAnswer.Allowed)]
    [InlineData("agent", "read", "credit", AccessAnswer.Ask)]
    [InlineData("cashier", "read", "credit", AccessAnswer.Allowed)]
    [InlineData("cashier", "read", "basic", AccessAnswer.Allowed)]
    [InlineData("cashier", "read", "products", AccessAnswer.Ask)]
    [InlineData("seller", "read", "products", AccessAnswer.Allowed)]
    [InlineData("clerk", "read", "basic", AccessAnswer.Ask)]
    [InlineData("clerk", "copy", "basic", AccessAnswer.Ask)]
    [InlineData("seller", "copy", "basic", AccessAnswer.Ask)]
    [InlineData("keeper", "copy", "basic", AccessAnswer.Ask)]
    [InlineData("head", "copy", "basic", AccessAnswer.Allowed)]
    [InlineData("stranger", "enter", "basic", AccessAnswer.Denied)]
    public void Gives_each_what_their_permission_covers(string person, string action, string part, AccessAnswer answer)
        => Assert.Equal(answer, KeyAccounts.Ask(person, action, part).Answer);

    [Theory]
    [InlineData("basic", "keeper head manager auditor agent cashier seller", "clerk")]
    [InlineData("contacts", "keeper head manager auditor agent seller", "cashier clerk")]
    [InlineData("key-people", "keeper head manager auditor agent seller", "cashier clerk")]
    [InlineData("service", "keeper head manager auditor agent seller", "cashier clerk")]
    [InlineData("records", "keeper head manager auditor agent seller", "cashier clerk")]
    [InlineData("products", "keeper head manager auditor seller", "agent cashier clerk")]
    [InlineData("credit", "keeper head manager auditor cashier seller", "agent clerk")]
    [InlineData("discount-terms", "head manager auditor seller", "")]
    public void Shows_each_part_to_whom_it_concerns_and_asks_the_department_of_all_others(string part, string allowed, string asking)
    {
        Assert.Equal(allowed, Answered("read", part, AccessAnswer.Allowed));
        Assert.Equal(asking, Answered("read", part, AccessAnswer.Ask));
        Assert.All(asking.Split(' ', System.StringSplitOptions.RemoveEmptyEntries), person => Assert.Equal(["key-account-department"], KeyAccounts.Ask(person, "read", part).AskOf));
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("contacts")]
    [InlineData("key-people")]
    [InlineData("service")]
    [InlineData("products")]
    [InlineData("records")]
    [InlineData("credit")]
    public void Has_the_keeper_alone_enter_and_lets_nobody_but_the_department_copy_without_leave(string part)
    {
        Assert.Equal("keeper", Answered("enter", part, AccessAnswer.Allowed));
        Assert.Equal("head", Answered("copy", part, AccessAnswer.Allowed));
        Assert.Equal("keeper manager auditor agent cashier seller clerk", Answered("copy", part, AccessAnswer.Ask));
        Assert.All((string[])["read", "copy"], action => Assert.Equal(AccessAnswer.Allowed, KeyAccounts.Ask("clerk", action, part, KeyAccounts.Leave("clerk", action, part)).Answer));
    }

    [Fact]
    public void Asks_the_key_account_department_and_opens_the_part_on_its_leave()
    {
        Assert.Equal(["key-account-department"], KeyAccounts.Ask("clerk", "copy", "contacts").AskOf);
        Assert.Equal(AccessAnswer.Allowed, KeyAccounts.Ask("clerk", "copy", "contacts", KeyAccounts.Leave("clerk", "copy", "contacts")).Answer);
        Assert.Equal(AccessAnswer.Ask, KeyAccounts.Ask("clerk", "read", "contacts", KeyAccounts.Leave("clerk", "copy", "contacts")).Answer);
    }

    [Fact]
    public void Lets_leave_expire() => Assert.Equal(30, Presets.KeyAccounts.Approvals.Find(ApprovalKinds.Access)!.Deadlines.ValidForDays);

    [Fact]
    public void Registers_every_answer_with_its_rule_and_clause()
    {
        var first = KeyAccounts.Ask("agent", "read", "contacts").EntryAfter(null);
        var second = KeyAccounts.Ask("seller", "enter", "basic").EntryAfter(first);

        Assert.Contains("\"rules\":[{\"clause\":\"9\",\"rule\":\"service-reads\"}]", first.ToRecord(), System.StringComparison.Ordinal);
        Assert.Contains("\"answer\":\"denied\"", second.ToRecord(), System.StringComparison.Ordinal);
        Assert.Null(AccessRegister.Check([first.ToRecord(), second.ToRecord()], second.Hash));
    }

    [Fact]
    public void Puts_every_fact_of_the_file_into_one_part()
        => Assert.All(Presets.KeyAccounts.FactGroups.SelectMany(static g => g.Facts.Select(f => (g.Id, Fact: f))), static f => Assert.Equal(f.Id, Presets.KeyAccounts.Access.PartOf(f.Fact)?.Id));

    private static string Answered(string action, string part, AccessAnswer answer)
        => string.Join(' ', new[] { "keeper", "head", "manager", "auditor", "agent", "cashier", "seller", "clerk" }.Where(person => KeyAccounts.Ask(person, action, part).Answer == answer));
}
