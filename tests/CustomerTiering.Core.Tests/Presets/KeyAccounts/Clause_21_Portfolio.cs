using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Resources;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Money for winning and keeping key accounts is secured.</summary>
public class Clause_21_Portfolio
{
    [Fact]
    public void Plans_money_by_grade()
    {
        var money = TieringEngine.Create(Presets.KeyAccounts).Portfolio.Allocate("key-account-money", new Dictionary<string, int>(), 1_000_000);

        Assert.Equal([500_000m, 350_000m, 150_000m], money.Tiers.Select(static t => t.Granted));
    }

    [Fact]
    public void Warns_of_a_grade_whose_money_does_not_suffice() => Assert.Equal(5_000m, new BudgetLine("1", planned: 100_000, reserved: 60_000, spent: 30_000, required: 15_000).Shortfall);
}
