using CustomerTiering.Changes;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Xunit;

namespace CustomerTiering.NRules.HostRules;

/// <summary>What the rules hash catches of a host's NRules rule.</summary>
public sealed class RulesHashTests
{
    [Fact]
    public void A_rule_changes_the_hash_and_the_same_rule_gives_the_same_hash()
    {
        Assert.Equal(HashOf(Limit(1)), HashOf(Limit(1)));
        Assert.NotEqual(Given.OnNRules(static _ => { }).RulesHash, HashOf(Limit(1)));
    }

    [Fact]
    public void A_captured_value_in_condition_or_action_changes_the_hash()
    {
        Assert.NotEqual(HashOf(Limit(steps: 1)), HashOf(Limit(steps: 2)));
        Assert.NotEqual(HashOf(Limit(below: 1)), HashOf(Limit(below: 2)));
    }

    [Fact]
    public void A_supporting_rule_changes_the_hash()
        => Assert.NotEqual(
            HashOf(Limit(1)),
            Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(new HostRule("host-limit", Limit(1))).Supporting<SampleRules.Doubtful>()).RulesHash);

    [Fact]
    public void A_version_of_the_author_stands_for_the_definition()
    {
        Assert.Equal(HashOf(Limit(1), "7"), HashOf(Limit(2), "7"));
        Assert.NotEqual(HashOf(Limit(1), "7"), HashOf(Limit(1), "8"));
    }

    [Fact]
    public void The_evaluator_does_not_change_the_hash()
        => Assert.Equal(HashOf(Limit(1)), Given.Compiled(static n => n.For(Areas.ChangeLimits).Add(new HostRule("host-limit", Limit(1)))).RulesHash);

    [Fact]
    public void The_print_holds_names_types_conditions_and_captured_values_and_no_name_of_the_compilers()
    {
        var print = DefinitionPrint.Of(Limit(steps: 3, below: 5));

        Assert.StartsWith("Host limit 0 Repeatable (and (match CustomerTiering.NRules.Case`1[CustomerTiering.Changes.ChangeCase] matched", print, System.StringComparison.Ordinal);
        Assert.Contains("(LessThan (MemberAccess CustomerTiering.Changes.ChangeCase.PeriodsBelow", print, System.StringComparison.Ordinal);
        Assert.Contains(" 5)", print, System.StringComparison.Ordinal);
        Assert.Contains("CustomerTiering.Changes.ChangeLimit.StepsUp 3)", print, System.StringComparison.Ordinal);
        Assert.DoesNotContain("DisplayClass", print, System.StringComparison.Ordinal);
    }

    private static string HashOf(IRuleDefinition rule, string? version = null)
        => Given.OnNRules(n => n.For(Areas.ChangeLimits).Add(new HostRule("host-limit", rule, version: version))).RulesHash;

    private static IRuleDefinition Limit(int steps = 1, int below = 1) => new RuleDefinitionFactory().Create(new HostLimit(steps, below));

    [Name("Host limit")]
    private sealed class HostLimit(int steps, int below) : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            var (up, periods) = (steps, below);
            When().Match(() => matched, m => m.Value.PeriodsBelow < periods);
            Then().Decide(_ => ChangeLimit.StepsUp(up));
        }
    }
}
