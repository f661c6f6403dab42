using System.Linq;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class StackingTests
{
    private const string Route = """ "routes": [ { "use": "route-all", "roles": ["head"] } ] """;

    [Fact]
    public void Everything_goes_together_where_the_policy_keeps_nothing_apart()
        => Assert.Empty(Desk.With(Route).Routed(Line(0.1m, ("rebate", 50), ("gift", 5))).Dropped);

    [Theory]
    [InlineData(0.1, 50, "rebate", 0.1, 0)]
    [InlineData(0.04, 50, "discount", 0, 50)]
    [InlineData(0.05, 50, "rebate", 0.05, 0)]
    public void Of_what_is_kept_apart_the_one_worth_most_stands_and_the_first_named_of_equals(double discount, int rebate, string dropped, double left, int leftRebate)
    {
        var line = Desk.With($$""" "stacking": { "apart": [ ["discount", "rebate"] ] }, {{Route}} """).Routed(Line((decimal)discount, ("rebate", rebate), ("gift", 5)));

        Assert.Equal([dropped], line.Dropped);
        Assert.Equal(((decimal)left, leftRebate, 5m), (line.Line.Discount, (int)line.Line.Concessions.Where(static c => c.Kind == "rebate").Sum(static c => c.Amount), line.Line.Concessions.Single(static c => c.Kind == "gift").Amount));
    }

    [Fact]
    public void Best_only_leaves_one()
    {
        var line = Desk.With($$""" "stacking": { "bestOnly": true }, {{Route}} """).Routed(Line(0.01m, ("rebate", 50), ("gift", 60)));
        Assert.Equal(["discount", "rebate"], line.Dropped);
        Assert.Equal(60m, line.Line.ConcededAmount);
    }

    [Fact]
    public void Or_the_line_is_refused_as_it_is()
    {
        var line = Desk.With($$""" "stacking": { "apart": [ ["discount", "rebate"] ], "excess": "refuse" }, {{Route}} """).Routed(Line(0.1m, ("rebate", 50)));
        Assert.Equal((LineStatus.Refused, LineRefusal.Combination, 150m), (line.Status, line.Refusal, line.Line.ConcededAmount));
        Assert.Empty(line.Dropped);
    }

    private static DiscountLine Line(decimal discount, params (string Kind, decimal Amount)[] concessions)
        => Desk.Line(discount, concessions: [.. concessions.Select(static c => new Concession(c.Kind, c.Amount))]);
}
