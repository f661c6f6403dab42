using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Rules;

public sealed class RuleTemplateTests
{
    private static readonly RuleParameter<int> Least = RuleParameter.Whole("least", "the least months", 0, 99);
    private static readonly RuleParameter<int> Most = RuleParameter.Whole("most", "the most months", 0, 99).Requires(Least, static (most, least) => most > least, "more than");

    [Fact]
    public void A_relation_that_a_policy_breaks_is_refused_with_its_place()
        => Assert.Equal(
            "policy `small` has 1 error\n$.changes.limits[0].most: `most` is `6`, which is not more than `least`, `6`; let `most` be more than `least`",
            Assert.Throws<PolicyException>(static () => Parse("""{ "use": "stay-within", "least": 6, "most": 6 }""")).Message);

    [Fact]
    public void A_relation_that_a_policy_keeps_is_no_hindrance()
        => Assert.Single(Parse("""{ "use": "stay-within", "least": 6, "most": 7 }""").Changes.Limits);

    [Fact]
    public void A_relation_is_not_asked_where_a_value_is_missing()
        => Assert.Equal(
            "policy `small` has 1 error\n$.changes.limits[0].least: is missing; add a whole number from 0 to 99",
            Assert.Throws<PolicyException>(static () => Parse("""{ "use": "stay-within", "most": 6 }""")).Message);

    [Fact]
    public void A_relation_to_a_parameter_that_is_not_listed_is_refused()
        => Assert.Equal(
            "rule `bad`: relates `most` to the parameter `least`, which it does not list; known: `most`",
            Assert.Throws<RuleDefinitionException>(static () => Template("bad", Most)).Message);

    [Fact]
    public void Two_parameters_of_one_name_are_refused()
        => Assert.Equal(
            "rule `bad`: lists two parameters `least`; give each a name of its own",
            Assert.Throws<RuleDefinitionException>(static () => Template("bad", Least, Least)).Message);

    [Fact]
    public void A_template_may_be_a_class_with_settings_and_parameters()
    {
        var policy = TieringPolicy.Parse(
            SmallPolicy.Json(limits: """{ "use": "stay-in", "least": 6 }"""),
            RuleCatalogue.Default.With(Areas.ChangeLimits, new StayIn("EU", "US")));

        Assert.Contains("(all (in #region \"EU\" \"US\") (below months-in-tier 6)) -> (steps 0 0)", RulesHash.Print(policy), StringComparison.Ordinal);
    }

    private static TieringPolicy Parse(string limit)
        => TieringPolicy.Parse(SmallPolicy.Json(limits: limit), RuleCatalogue.Default.With(Areas.ChangeLimits, Template("stay-within", Least, Most)));

    private static RuleTemplate<ChangeCase, ChangeLimit> Template(string id, params RuleParameter[] parameters)
        => new(id, "stays for a while", c => c.MonthsInTier >= Least.Value && c.MonthsInTier < Most.Value, c => ChangeLimit.NoChange, parameters);

    private sealed class StayIn(params string[] regions) : RuleTemplate<ChangeCase, ChangeLimit>(
        "stay-in",
        "stays for a while in these regions",
        c => Enumerable.Contains(regions, c.Facts.Region) && c.MonthsInTier < Least.Value,
        c => ChangeLimit.NoChange,
        Least);
}
