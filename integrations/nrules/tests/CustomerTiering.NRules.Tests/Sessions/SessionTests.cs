using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using System.Threading;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.NRules.HostRules;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Xunit;

namespace CustomerTiering.NRules.Sessions;

public sealed class SessionTests
{
    [Fact]
    public void A_cancelled_compile_throws_and_gives_no_partial_factory()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => SessionFactories.Compile([RuleOf<SampleRules.NobodyRises>(), RuleOf<SampleRules.UnsignedStays>()], null, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Given.OnNRules(n =>
        {
            n.Cancellation = source.Token;
            n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.NobodyRises>("nobody-rises"));
        }));
        Assert.ThrowsAny<OperationCanceledException>(() => new NRulesEvaluatorFactory().Create(TieringEngine.Create(Given.Policy, static b => b.AddIndicatorsOf(Given.Policy)).RulesOf(Areas.ChangeLimits), source.Token));
    }

    [Fact]
    public void Firing_stops_at_its_budget_and_names_the_next_rule()
    {
        var session = Counting();

        var error = Assert.Throws<FiringBudgetException>(() => session.FireWithin(50));

        Assert.Equal((50, "Counts without end"), (error.Budget, error.Next));
    }

    [Fact]
    public void Firing_that_is_cancelled_throws()
    {
        using var source = new CancellationTokenSource();
        var session = Counting();
        session.Events.RuleFiredEvent += (_, _) => source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => session.FireWithin(50, source.Token));
    }

    [Fact]
    public void A_budget_that_is_just_enough_is_enough()
    {
        var session = new RuleCompiler().Compile([RuleOf<SampleRules.Begins>()]).CreateSession();
        session.Insert(new Case<Changes.ChangeCase>(default));

        Assert.Equal(1, session.FireWithin(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => session.FireWithin(0));
    }

    [Fact]
    public void A_factory_knows_the_comparers_of_what_its_rules_select_before_it_is_shared()
    {
        Assert.Contains(typeof(char), ComparersOf(SessionFactories.Compile([RuleOf<SampleRules.Selects>()], null, default)));
        Assert.DoesNotContain(typeof(char), ComparersOf(new RuleCompiler().Compile([RuleOf<SampleRules.Selects>()])));
    }

    private static Type[] ComparersOf(ISessionFactory factory)
    {
        object Field(object of, string name) => of.GetType().GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(of)!;
        return [.. ((IDictionary)Field(Field(factory, "_factIdentityComparer"), "_typedComparers")).Keys.Cast<Type>()];
    }

    private static ISession Counting()
    {
        var session = new RuleCompiler().Compile([RuleOf<SampleRules.Endless>()]).CreateSession();
        session.Insert(new SampleRules.Tick(0));
        return session;
    }

    private static IRuleDefinition RuleOf<TRule>()
        where TRule : Rule, new()
        => new RuleDefinitionFactory().Create(new TRule());
}
