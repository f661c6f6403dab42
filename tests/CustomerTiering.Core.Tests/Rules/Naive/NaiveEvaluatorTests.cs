using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Testing.Evaluation;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Rules.Naive;

/// <summary>The compiled evaluator, and the one that interprets the library's own form, against a naive one that does not know that form: random rule sets of all hit policies, written in C# and as policies write them.</summary>
public sealed class NaiveEvaluatorTests(ITestOutputHelper output)
{
    private const int Sets = 600;

    [Fact]
    public void Hits_and_errors_are_those_of_the_naive_evaluator()
    {
        var shares = new Shares();
        Law.Holds(Sets, RandomRules.Cases, c =>
        {
            var slots = new FactSlots();
            var set = NaiveSets.Bound(c, slots, new CompiledEvaluatorFactory());
            var interpreted = NaiveSets.Bound(c, slots, new NaiveEvaluatorFactory());
            return c.Asked.All(at =>
            {
                var naive = NaiveEvaluator.Evaluate(c, at);
                shares.Count(KindsOf(c, at, naive.Hits, naive.Why));
                return NaiveSets.Same(naive, set, at.Case(slots)) && NaiveSets.Same(naive, interpreted, at.Case(slots));
            });
        });

        shares.Print(output);
        shares.AtLeast(20, "First", "Unique", "Collect", "a condition is true", "a condition is false", "a condition is unknown");
        shares.AtLeast(8, "no hit", "several hits", "a structured rule", "a rule of its time");
        shares.AtLeast(2.5m, "it threw", "two hit a unique set", "more than 20 rules");
        shares.AtLeast(20, "one hit");
    }

    [Fact]
    public void The_lazy_and_the_thorough_answer_of_the_naive_evaluator_agree_where_nothing_throws()
        => Law.Holds(1000, RandomRules.Cases, static c => c.Rules.All(r => Thorough(r.When, c.Asked[0]) is not { Threw: false } sure || sure.Truth == true == NaiveTruth.Is(true, r.When, c.Asked[0])));

    [Fact]
    public void A_condition_in_CSharp_and_in_a_policy_has_the_same_print()
        => Law.Holds(500, RandomRules.Cases, c => c.Rules.Where(static r => r.When is not (Statement.AnyOf or Statement.No or Statement.AllOf) && r.When.IsStructured).All(static r =>
            ConditionPrinter.Print(NaiveSets.InCSharp(r).Condition) == ConditionPrinter.Print(NaiveSets.InJson([r])[0].Condition)));

    [Fact]
    public void An_evaluator_that_takes_unknown_for_false_is_told_apart()
        => Law.IsBrokenBy(() => Law.Holds(Sets, RandomRules.Cases, static c => c.Rules.All(r =>
            Thorough(r.When, c.Asked[0]) is not { Threw: false } sure || TwoValued(r.When, c.Asked[0]) == (sure.Truth == true))));

    private static bool TwoValued(Statement statement, Situation at) => statement switch
    {
        Statement.AllOf s => s.Parts.All(p => TwoValued(p, at)),
        Statement.AnyOf s => s.Parts.Any(p => TwoValued(p, at)),
        Statement.No s => !TwoValued(s.Part, at),
        Statement.IfElse s => TwoValued(s.If, at) ? TwoValued(s.Then, at) : TwoValued(s.Else, at),
        _ => NaiveTruth.Of(statement, at) == true,
    };

    private static (bool? Truth, bool Threw) Thorough(Statement when, Situation at)
    {
        try
        {
            return (NaiveTruth.Of(when, at), false);
        }
        catch (DivideByZeroException)
        {
            return (null, true);
        }
    }

    private static IEnumerable<string> KindsOf(NaiveCase c, Situation at, IReadOnlyList<int> hits, string? why)
    {
        yield return c.Policy.ToString();
        yield return why switch { null => hits.Count switch { 0 => "no hit", 1 => "one hit", _ => "several hits" }, "threw" => "it threw", _ => "two hit a unique set" };
        if (c.Rules.Count > 20)
            yield return "more than 20 rules";
        if (c.Rules.Any(static r => r.IsStructured))
            yield return "a structured rule";
        if (c.Rules.Any(static r => r.Effective is not null))
            yield return "a rule of its time";
        foreach (var truth in c.Rules.Take(4).Select(r => Thorough(r.When, at)).Where(static t => !t.Threw).Select(static t => t.Truth).Distinct())
            yield return truth switch { true => "a condition is true", false => "a condition is false", _ => "a condition is unknown" };
    }
}
