using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Key accounts are classed.</summary>
public class Clause_3_Portfolio
{
    [Fact]
    public void Classes_accounts_by_the_share_that_they_bring()
    {
        var abc = TieringEngine.Create(Presets.KeyAccounts).Portfolio.Abc([new("C1", 60), new("C2", 20), new("C3", 15), new("C4", 5)]);

        Assert.Equal(["A", "A", "B", "C"], abc.Places.Select(static p => p.Class.Code));
    }
}
