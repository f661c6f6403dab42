using CustomerTiering.Credit;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The file holds the limit of arrears and the cycle in which they are repaid.</summary>
public class Clause_7_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts, static b => b.AddIndicatorsOf(Presets.KeyAccounts));

    [Theory]
    [InlineData(40, OrderRelease.Release)]
    [InlineData(41, OrderRelease.Ask)]
    public void The_general_manager_is_asked_beyond_the_limit_that_the_agreement_names(int amount, OrderRelease release)
    {
        var credit = Engine.Assess(Accounts.InCny.Add(Accounts.Agreement(limit: 100)).Add(Accounts.Item("i", 60, -10)));
        var check = Engine.Credit.Check(new CreditOrder("o", amount), credit);

        Assert.Equal(release, check.Release);
        Assert.Equal(release == OrderRelease.Ask ? ["general-manager"] : [], check.Asked);
    }
}
