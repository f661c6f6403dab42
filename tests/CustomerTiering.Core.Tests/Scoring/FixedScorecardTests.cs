using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using Xunit;

namespace CustomerTiering.Scoring;

public sealed class FixedScorecardTests
{
    private const int Policies = 400;
    private const int CustomersEach = 60;

    [Fact]
    public void Scores_as_decimals_do_on_generated_scorecards_and_values()
    {
        var random = new Random(20260701);
        var (lowered, scored, gradable, halves) = (0, 0, 0, 0);
        for (var p = 0; p < Policies; p++)
        {
            var policy = ScoringPolicies.Generate(random);
            var slots = new FactSlots();
            var definition = new Scorecard(policy, slots);
            if (FixedScorecard.Of(policy, slots) is not { } quick)
                continue;

            lowered++;
            for (var c = 0; c < CustomersEach; c++)
            {
                var facts = ScoringPolicies.Customer(policy, random);
                var positions = slots.Bind(facts);
                if (!quick.TryScore(facts, positions, out var score))
                    continue;

                scored++;
                var expected = definition.InDecimals(facts, positions);
                Assert.Equal(expected, score);
                gradable += score.Composite is null ? 0 : 1;
                halves += IsHalfway(policy, definition.PartialsOf(facts)) ? 1 : 0;
            }
        }

        Assert.InRange(lowered, Policies / 2, Policies - 1);
        Assert.InRange(scored, lowered * CustomersEach / 2, (lowered * CustomersEach) - 1);
        Assert.InRange(gradable, scored / 2, scored - 1);
        Assert.True(halves > 100, $"only {halves} scores lie halfway between two");
    }

    [Fact]
    public void Lowers_the_foreign_trade_scorecard()
        => Assert.NotNull(FixedScorecard.Of(Presets.ForeignTrade.Scoring, new FactSlots()));

    [Theory]
    [InlineData("12345.6789", true)]
    [InlineData("-12.5", true)]
    [InlineData("0", true)]
    [InlineData("12345.67890", false)]
    [InlineData("10000000000001", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void Leaves_values_with_too_many_digits_to_decimals(string value, bool isQuick)
    {
        var slots = new FactSlots();
        var quick = FixedScorecard.Of(ScoringPolicies.Of(ScoringPolicies.Line(0, 100, new CurveScale([0, 100], [0, 100]))), slots)!;
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var facts = new CustomerFactsBuilder { Id = "C1", [ScoringPolicies.Indicators[0]] = number }.Build();

        Assert.Equal(isQuick, quick.TryScore(facts, slots.Bind(facts), out var score));
        Assert.Equal(isQuick ? decimal.Round(Math.Min(Math.Max(number, 0), 100), 2) : null, score.Composite);
    }

    [Fact]
    public void Leaves_a_slope_without_end_to_decimals()
        => Assert.Null(FixedScorecard.Of(
            ScoringPolicies.Of(ScoringPolicies.Line(0, 30, new CurveScale([0, 300], [0, 100])), ScoringPolicies.Line(1, 70, new BandScale([], [100]))),
            new FactSlots()));

    [Fact]
    public void Leaves_weights_with_three_decimals_to_decimals()
        => Assert.Null(FixedScorecard.Of(
            ScoringPolicies.Of(ScoringPolicies.Line(0, 33.333m, new BandScale([], [50])), ScoringPolicies.Line(1, 66.667m, new BandScale([], [100]))),
            new FactSlots()));

    private static bool IsHalfway(ScoringPolicy policy, IReadOnlyList<PartialScore> partials)
    {
        var exact = partials.Sum(static p => p.Contribution);
        var up = decimal.Round(exact, policy.Decimals, MidpointRounding.AwayFromZero);
        return Math.Abs(up - exact) * (decimal)Math.Pow(10, policy.Decimals) == 0.5m;
    }
}
