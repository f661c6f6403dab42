using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CustomerTiering.DependencyInjection;

public sealed class RuleClassesTests
{
    private static readonly ServiceProviderOptions Validated = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void The_container_makes_a_rule_with_what_its_constructor_asks_for()
    {
        using var provider = Services(static b => b.RulesFor(Areas.ChangeLimits).Add<LowScoreStays>())
            .AddSingleton(new RiseSettings(87.5m))
            .BuildServiceProvider(Validated);

        Assert.Contains("87.5", provider.GetRequiredService<TieringEngine>().RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_put_where_it_is_wanted()
    {
        Assert.Equal(["first", "low", "last"], Limits(static b => b.RulesFor(Areas.ChangeLimits).Before<LowScoreStays>("last")));
        Assert.Equal(["first", "low", "last"], Limits(static b => b.RulesFor(Areas.ChangeLimits).After<LowScoreStays>("first")));
        Assert.Equal(["low", "last"], Limits(static b => b.RulesFor(Areas.ChangeLimits).Replace<LowScoreStays>("first")));
        Assert.Equal(["first", "last", "low"], Limits(static b => b.RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()));
    }

    [Fact]
    public void Edits_and_rule_classes_run_in_the_order_they_are_given()
        => Assert.Equal(["first", "last"], Limits(static b => b
            .RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()
            .EditRules(static rules => rules.For(Areas.ChangeLimits).Remove("low"))));

    [Fact]
    public void The_same_call_made_by_two_modules_counts_once()
        => Assert.Equal(["first", "last", "low"], Limits(static b => b
            .RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()
            .RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()));

    [Fact]
    public void A_missing_service_is_named_with_the_rule_class_when_the_provider_is_built()
    {
        var refusal = Assert.Throws<AggregateException>(static () => Services(static b => b.RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()).BuildServiceProvider(Validated));

        Assert.Contains($"Unable to resolve service for type '{typeof(RiseSettings)}' while attempting to activate '{typeof(LowScoreStays)}'.", Assert.Single(refusal.InnerExceptions).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_service_is_named_with_the_rule_class_when_the_engine_is_resolved()
    {
        using var provider = Services(static b => b.RulesFor(Areas.ChangeLimits).Add<LowScoreStays>()).BuildServiceProvider();

        Assert.Equal(
            $"Unable to resolve service for type '{typeof(RiseSettings)}' while attempting to activate '{typeof(LowScoreStays)}'.",
            Assert.Throws<InvalidOperationException>(provider.GetRequiredService<TieringEngine>).Message);
    }

    [Fact]
    public void A_service_that_lives_shorter_than_the_engine_is_refused()
        => Assert.Throws<AggregateException>(static () => Services(static b => b.RulesFor(Areas.ChangeLimits).Add<LowScoreStays>())
            .AddScoped(static _ => new RiseSettings(1))
            .BuildServiceProvider(Validated));

    [Fact]
    public void An_unknown_neighbour_is_refused_when_the_provider_is_built()
    {
        var services = Services(static b => b.RulesFor(Areas.ChangeVerdicts).After<NobodyMoves>("promote-on-assesment"));

        Assert.Contains(
            "rule `promote-on-assesment`: does not stand in `changes.verdicts`; did you mean `promote-on-assessment`?",
            Assert.Throws<AggregateException>(() => services.BuildServiceProvider(Validated)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_registered_the_class_before_makes_the_rule_itself()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new LowScoreStays(new RiseSettings(12)))
            .AddCustomerTiering(static b => b.UsePolicy(Laws.SmallPolicy.With()).RulesFor(Areas.ChangeLimits).Add<LowScoreStays>())
            .BuildServiceProvider(Validated);

        Assert.Contains("12", provider.GetRequiredService<TieringEngine>().RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    private static string[] Limits(Action<CustomerTieringBuilder> configure)
    {
        using var provider = Services(b => b.EditRules(static rules => rules.For(Areas.ChangeLimits).Add(Rule("first")).Add(Rule("last"))))
            .AddCustomerTiering(configure)
            .AddSingleton(new RiseSettings(50))
            .BuildServiceProvider(Validated);
        return [.. provider.GetRequiredService<TieringEngine>().Policy.Changes.Limits.Select(static r => r.Id)];
    }

    private static IServiceCollection Services(Action<CustomerTieringBuilder> configure)
        => AddCustomerTieringTests.Services(b => configure(b.UsePolicy(Laws.SmallPolicy.With())));

    private static Rule<ChangeCase, ChangeLimit> Rule(string id) => new(id, id, static c => c.Score > 100, static c => ChangeLimit.NoChange);

    private sealed record RiseSettings(decimal Least);

    private sealed class NobodyMoves() : Rule<ChangeCase, ChangeVerdict>("nobody-moves", "nobody moves", static c => c.Score >= 0, static c => ChangeVerdict.Hold);

    private sealed class LowScoreStays(RiseSettings settings) : Rule<ChangeCase, ChangeLimit>(
        "low",
        "nobody rises with a score that is too low",
        c => c.Change == ChangeKind.Promote && c.Score < settings.Least,
        c => ChangeLimit.NoPromotion);
}
