using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Clauses.ServiceLevels;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Explanations;

/// <summary>The same decisions in the three languages, word for word, for a reader to compare.</summary>
public partial class ThreeLanguagesTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Theory]
    [InlineData("en", DemotedInEnglish)]
    [InlineData("zh-Hans", DemotedInSimplifiedChinese)]
    [InlineData("zh-Hant", DemotedInTraditionalChinese)]
    public void Clause_3_5_a_demotion_after_an_event(string language, string approved)
        => Assert.Equal(approved, Engine.Explain(Demoted(), language), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("en", FrozenInEnglish)]
    [InlineData("zh-Hans", FrozenInSimplifiedChinese)]
    [InlineData("zh-Hant", FrozenInTraditionalChinese)]
    public void A_customer_frozen_by_hand(string language, string approved)
        => Assert.Equal(approved, Engine.Explain(Frozen(), language), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("en", NotGradableInEnglish)]
    [InlineData("zh-Hans", NotGradableInSimplifiedChinese)]
    [InlineData("zh-Hant", NotGradableInTraditionalChinese)]
    public void A_customer_of_whom_too_little_is_known(string language, string approved)
        => Assert.Equal(approved, Engine.Explain(NotGradable(), language), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("en", WarnedInEnglish)]
    [InlineData("zh-Hans", WarnedInSimplifiedChinese)]
    [InlineData("zh-Hant", WarnedInTraditionalChinese)]
    public void A_customer_of_service_levels_that_rises_to_level_1_with_warnings_after_an_event_and_is_told(string language, string approved)
        => Assert.Equal(approved, ServiceLevels.Engine.Explain(Warned(), language), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void The_columns_of_the_table_line_up_on_a_terminal(string language)
    {
        var lines = Engine.Explain(Demoted(), language).Split('\n');
        var first = System.Array.FindIndex(lines, static l => l.Contains("16.30", System.StringComparison.Ordinal)) - 3;
        var widths = lines.Skip(first).Take(6).Select(CustomerTiering.Texts.TextWidth.Of);
        Assert.Single(widths.Distinct());
    }

    private static Decision Demoted() => Engine.Decide(TradeCustomers.Declining());

    private static Decision Frozen()
    {
        var facts = TradeCustomers.Middling("C-9");
        facts.HasPurchased = null;
        var pin = new TierPin(PinKind.Frozen, "C", "Li Wei", new LocalDate(2025, 1, 1));
        return Engine.Decide(facts.Build(), new StandingBuilder { Tier = "C", Pin = pin }.Build(), TradeCustomers.Day);
    }

    private static Decision Warned()
    {
        var facts = ServiceLevels.Level1.With(static f => (f.PurchaseFrequency, f.LengthOfRelationship, f.NeedsComplexity) = (8, 12, null));
        return ServiceLevels.Decide("2", facts, new ReviewEvent("behaviour-change", new LocalDate(2026, 6, 20), new LocalDate(2026, 6, 25)));
    }

    private static Decision NotGradable()
        => Engine.Decide(new CustomerFactsBuilder { Id = "U-1", AnnualPurchase = 5, GrowthPotential = 70 }.Build(), TradeCustomers.In("C"), TradeCustomers.Day);
}
