using System.Linq;
using Xunit;

namespace CustomRules;

public class NoRiseAtRiskTests
{
    private const string Rule = "no-rise-at-risk";

    [Fact]
    public void Who_is_elsewhere_rises() => Assert.Equal("gold", Team.Decide(region: "R1").ProposedTier!.Code);

    [Theory]
    [InlineData("R7")]
    [InlineData("R9")]
    public void Nobody_rises_in_a_region_at_risk(string region)
    {
        var decision = Team.Decide(region: region);

        Assert.Equal("silver", decision.ProposedTier!.Code);
        Assert.Contains(Rule, decision.Rules.Select(r => r.Rule.Id));
    }

    [Fact]
    public void An_unknown_region_holds_nobody_back_and_is_reported()
    {
        var decision = Team.Decide(region: null);

        Assert.Equal("gold", decision.ProposedTier!.Code);
        Assert.True(Assert.Single(decision.NearMisses, m => m.Rule.Id == Rule).IsUnknown);
    }

    [Fact]
    public void The_explanation_names_the_rule_and_its_clause()
        => Assert.Contains("no-rise-at-risk (clause house rule 7)", Team.Engine.Explain(Team.Decide(region: "R7")));

    [Fact]
    public void The_rule_book_shows_the_regions_of_the_settings()
        => Assert.Contains("region is one of R7, R9", Team.Engine.RuleBook().ToMarkdown());

    [Fact]
    public void Other_settings_are_other_rules()
        => Assert.NotEqual(Team.Engine.RulesHash, TeamRules.Engine(new TeamSettings(["R7"], 0.9m, 6)).RulesHash);
}
