using System;
using Xunit;

namespace CustomerTiering.Portfolio.Resources;

public sealed class BudgetLineTests
{
    [Theory]
    [InlineData(100, 30, 50, 20, 20, 0)]
    [InlineData(100, 30, 50, 21, 20, 1)]
    [InlineData(100, 80, 50, 0, -30, 30)]
    public void The_money_is_secured_while_what_is_free_covers_what_is_needed(int planned, int reserved, int spent, int required, int free, int shortfall)
    {
        var line = new BudgetLine("A", planned, reserved, spent, required);

        Assert.Equal((free, shortfall), (line.Free, line.Shortfall));
    }

    [Fact]
    public void An_amount_below_zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new BudgetLine("A", 1, -1, 0));
}
