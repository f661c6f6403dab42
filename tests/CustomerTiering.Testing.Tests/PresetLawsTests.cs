using System;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using Xunit;

namespace CustomerTiering.Testing;

/// <summary>The policies that ship with the library keep the laws.</summary>
public sealed class PresetLawsTests
{
    private const string BetterIsNeverLower = "better-indicator-never-lowers-tier";
    private static readonly GradingSubject ForeignTrade = GradingSubject.Of(TieringEngine.Create(Presets.ForeignTrade));

    [Fact]
    public void Foreign_trade_keeps_all_laws_but_the_one_below()
        => GradingLaws.All.Without(BetterIsNeverLower).Check(ForeignTrade, new LawOptions { Cases = 1000 }).ThrowIfBroken();

    /// <summary>
    /// Clause 3.5 names steps from C to B and from B to C. Who meets such a rule goes to the named tier even where the score alone leads further
    /// up, or would lead further down: a better value may then lower the tier.
    /// </summary>
    [Fact]
    public void The_named_steps_of_foreign_trade_can_lower_a_tier_for_a_better_value()
    {
        var result = GradingLaws.Tiers.Find(BetterIsNeverLower).Check(ForeignTrade, new LawOptions { Cases = 1000, Seed = 2 });

        Assert.Equal(LawOutcome.Broken, result.Outcome);
        Assert.Contains(result.Rules, static r => r.StartsWith("demote-on-decline-and-credit-risk", StringComparison.Ordinal) || r.StartsWith("promote-on-growth", StringComparison.Ordinal));
    }
}
