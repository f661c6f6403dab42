using CustomerTiering.Access;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Discount terms are strictly confidential: visible to the chain that approves, the owner and auditors only.</summary>
public class Clause_11_Access
{
    [Theory]
    [InlineData("head", "read", AccessAnswer.Allowed)]
    [InlineData("manager", "read", AccessAnswer.Allowed)]
    [InlineData("auditor", "read", AccessAnswer.Allowed)]
    [InlineData("seller", "read", AccessAnswer.Allowed)]
    [InlineData("head", "enter", AccessAnswer.Allowed)]
    [InlineData("keeper", "read", AccessAnswer.Denied)]
    [InlineData("agent", "read", AccessAnswer.Denied)]
    [InlineData("cashier", "read", AccessAnswer.Denied)]
    [InlineData("stranger", "read", AccessAnswer.Denied)]
    [InlineData("seller", "copy", AccessAnswer.Denied)]
    public void Shows_terms_to_the_chain_the_owner_and_auditors_only(string person, string action, AccessAnswer answer)
        => Assert.Equal(answer, KeyAccounts.Ask(person, action, "discount-terms").Answer);
}
