using System.Linq;
using CustomerTiering.Credit;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Arrears are controlled and turnover is sped up: who stays late is collected by the department.</summary>
public class Clause_10_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts, static b => b.AddIndicatorsOf(Presets.KeyAccounts));

    [Theory]
    [InlineData(29, 2, 0)]
    [InlineData(30, 2, 1)]
    [InlineData(30, 1, 0)]
    public void The_key_account_department_collects_at_the_third_warning(int daysPastDue, int levelBefore, int tasks)
    {
        var account = Accounts.InCny.Add(Accounts.Agreement()).Add(Accounts.Item("i", 100, daysPastDue));
        var decision = Engine.Assess(account, CreditState.Imported(levelBefore, Accounts.AsOf.PlusDays(-5)));

        Assert.Equal(tasks, decision.Tasks.Count(static t => t is { Kind: CollectionKind.Collect, Role: "key-account-department" }));
    }
}
