using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.Rules.Naive;
using CustomerTiering.Testing.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.NRules.Laws;

/// <summary>Policies and rule sets that nobody wrote: NRules and the naive evaluators agree on hits and on errors.</summary>
public sealed class GeneratedLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void Generated_policies_decide_the_same_on_NRules()
    {
        var compared = 0;
        Law.Holds(60, Policies, given =>
        {
            var report = new EvaluatorComparison(given.Policy, new NaiveEvaluatorFactory(), new NRulesEvaluatorFactory()).Over(given.Requests);
            compared += report.Compared;
            return report.Different == 0;
        });

        output.WriteLine($"{compared} customers of 60 policies or more, 0 differences");
    }

    [Fact]
    public void Generated_rule_sets_of_all_hit_policies_hit_and_fail_the_same_on_NRules()
    {
        var (asked, failed) = (0, 0);
        Law.Holds(200, RandomRules.Cases, c =>
        {
            var slots = new FactSlots();
            var set = NaiveSets.Bound(c, slots, new NRulesEvaluatorFactory());
            return c.Asked.All(at =>
            {
                var naive = NaiveEvaluator.Evaluate(c, at);
                asked++;
                failed += naive.Failed is null ? 0 : 1;
                return NaiveSets.Same(naive, set, at.Case(slots));
            });
        });

        output.WriteLine($"{asked} cases, {failed} of them failed, 0 differences");
        Assert.True(failed > asked / 50);
    }

    private static Gen<(Policies.TieringPolicy Policy, DecisionRequest[] Requests)> Policies
        => from policy in RandomPolicies.Any
           from requests in RandomRequests.For(policy).ArrayOf(20)
           select (policy, requests);
}
