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
        => Assert.NotEqual(HashOf(Limit(1)), HashOf(Limit(2)));

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
        var print = DefinitionPrint.Of(Limit(3));

        Assert.Contains("Host limit 0 Repeatable", print, System.StringComparison.Ordinal);
        Assert.Contains("Condition m => (m.Value.PeriodsBelow < 3)", print, System.StringComparison.Ordinal);
        Assert.DoesNotContain("DisplayClass", print, System.StringComparison.Ordinal);
    }

    private static string HashOf(IRuleDefinition rule, string? version = null)
        => Given.OnNRules(n => n.For(Areas.ChangeLimits).Add(new HostRule("host-limit", rule, version: version))).RulesHash;

    private static IRuleDefinition Limit(int steps) => new RuleDefinitionFactory().Create(new HostLimit(steps));

    [Name("Host limit")]
    private sealed class HostLimit(int steps) : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            var captured = steps;
            When().Match(() => matched, m => m.Value.PeriodsBelow < captured);
            Then().Decide(_ => ChangeLimit.StepsUp(captured));
        }
    }
}
