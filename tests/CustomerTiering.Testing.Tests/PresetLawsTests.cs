using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using Xunit;

namespace CustomerTiering.Testing;

/// <summary>The policies that ship with the library keep the laws.</summary>
public sealed class PresetLawsTests
{
    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_preset_keeps_all_laws(string id)
        => GradingLaws.All.Check(GradingSubject.Of(TieringEngine.Create(Presets.Find(id))), new LawOptions { Cases = 1000 }).ThrowIfBroken();

    /// <summary>
    /// Clause 3.5 names steps from C to B and from B to C. Who meets such a rule and qualifies for something further up, or further down, follows
    /// the assessment: otherwise a better value could lower the tier.
    /// </summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_named_steps_of_foreign_trade_lower_no_tier_for_a_better_value(ulong seed)
        => GradingLaws.Tiers.Check(GradingSubject.Of(TieringEngine.Create(Presets.ForeignTrade)), new LawOptions { Cases = 2000, Seed = seed }).ThrowIfBroken();
}
