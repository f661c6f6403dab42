using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Four levels, each described by all five indicators together. Where score and description disagree, poor credit caps level 1; the rest is a warning.</summary>
public class Clause_Levels
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    [Fact]
    public void Names_and_describes_four_levels_in_three_languages()
    {
        var ladder = Presets.ServiceLevels.Tiers.Ladder;

        Assert.Equal(["1 core customer", "2 important customer", "3 ordinary customer", "4 low-value customer"], ladder.Select(static t => $"{t.Code} {t.Names["en"]}"));
        Assert.All(ladder, static t => Assert.Equal(Languages, t.Description.Keys.Order()));
        Assert.StartsWith("消费金额高、消费频次频繁、信用状况良好、合作年限长且需求复杂度高", ladder[0].Description["zh-Hans"], StringComparison.Ordinal);
        Assert.Contains("需求有一定复杂度", ladder[1].Description["zh-Hans"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public void Warns_of_nobody_who_fits_the_description(string level)
    {
        var decision = ServiceLevels.Decide(null, ServiceLevels.Level(level));

        Assert.Equal(level, decision.QualifiedTier!.Code);
        Assert.Empty(decision.Warnings);
    }

    [Theory]
    [InlineData("0.9", 70, "1")]
    [InlineData("0.8999", 70, "2")]
    [InlineData("0.9", 69, "2")]
    public void Caps_a_score_of_level_1_on_poor_credit(string punctuality, int rating, string level)
        => Assert.Equal(level, ServiceLevels.Decide(null, ServiceLevels.Level1.With(f =>
        {
            f.PaymentPunctuality = decimal.Parse(punctuality, System.Globalization.CultureInfo.InvariantCulture);
            f.CreditRating = rating;
        })).QualifiedTier!.Code);

    [Fact]
    public void Warns_of_level_1_and_does_not_cap_it_where_nothing_is_known_of_the_credit()
    {
        var decision = ServiceLevels.Decide(null, ServiceLevels.Level1.With(static f => (f.PaymentPunctuality, f.CreditRating) = (null, null)));

        Assert.Equal(("1", "level-1-credit"), (decision.QualifiedTier!.Code, Assert.Single(decision.WarningIds())));
    }

    [Fact]
    public void Warns_of_every_point_in_which_a_customer_differs_and_leaves_its_level()
    {
        var decision = ServiceLevels.Decide("1", ServiceLevels.Level1.With(static f => (f.LengthOfRelationship, f.NeedsComplexity) = (12, 50)));

        Assert.Equal("Hold 1 []", decision.Proposal());
        Assert.Equal(["level-1-relationship", "level-1-needs"], decision.WarningIds());
        Assert.All(decision.Warnings, static w => Assert.Equal("warning, does not fit tier 1", w.Outcome));
        Assert.Contains("{\"rule\":\"level-1-needs\",\"set\":\"tiers.warnings\"}", decision.ToRecord(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "level-1-needs (clause levels, default): is not known to have needs as complex as customers of level 1", "- not met: complexity of needs 50 points (at least 70 points)")]
    [InlineData("zh-Hans", "“需求复杂度未达一级客户的水平或未知”（分级等级，默认设定）", "- 未满足：需求复杂度为50分（条件：不低于70分）")]
    [InlineData("zh-Hant", "「需求複雜度未達一級客戶的水準或未知」（分級等級，預設值）", "- 未符合：需求複雜度為50分（條件：不低於70分）")]
    public void Says_plainly_in_what_the_customer_does_not_fit(string language, string title, string because)
    {
        var said = ServiceLevels.Engine.Explain(ServiceLevels.Decide("1", ServiceLevels.Level1.With(static f => f.NeedsComplexity = 50)), language);

        Assert.Contains($"  {title}\n", said, StringComparison.Ordinal);
        Assert.Contains($"    {because}\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_a_level_4_customer_that_spends_much()
        => Assert.Equal(["level-4-amount"], ServiceLevels.Decide(null, ServiceLevels.Level4.With(static f => f.AnnualPurchase = 300_000)).WarningIds());

    [Fact]
    public void Measures_a_capped_customer_by_the_description_of_the_level_it_is_capped_to()
        => Assert.Equal(["level-2-credit"], ServiceLevels.Decide(null, ServiceLevels.Level1.With(static f => f.CreditRating = 20)).WarningIds());
}
