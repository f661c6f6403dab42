using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Laws;

/// <summary>The engine's whole decision against the naive one's, under foreign trade and under random policies.</summary>
public sealed class NaiveEngineTests(ITestOutputHelper output)
{
    [Fact]
    public void Decisions_under_foreign_trade_are_those_of_the_naive_engine()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var shares = new Shares();

        Law.Holds(3000, RandomRequests.For(engine.Policy), r => Same(engine, r, shares));

        shares.Print(output);
        shares.AtLeast(6, "Place", "Promote", "Demote", "Hold", "A qualified", "B qualified", "C qualified", "D qualified", "approvals", "limits");
        shares.AtLeast(4, "NotGradable", "pinned");
    }

    [Fact]
    public void Decisions_under_random_policies_are_those_of_the_naive_engine()
    {
        var shares = new Shares();
        var gen = from policy in RandomPolicies.Any
                  from requests in Gen.ArrayOf(RandomRequests.For(policy), 10)
                  select (Engine: TieringEngine.Create(policy), requests);

        Law.Holds(300, gen, c => c.requests.All(r => Same(c.Engine, r, shares)));

        shares.Print(output);
        shares.AtLeast(5, "Place", "Promote", "Demote", "Hold", "NotGradable", "bounds", "limits", "approvals");
        shares.AtLeast(1.5m, "Exit", "conflict", "pinned", "below again");
    }

    private static bool Same(TieringEngine engine, DecisionRequest request, Shares shares)
    {
        var naive = NaiveEngine.Decide(engine.Policy, request);
        shares.Count(KindsOf(naive, request));
        var decision = NaiveDecision.Of(engine.Decide(request));
        Assert.Equal(naive, decision);
        return true;
    }

    private static IEnumerable<string> KindsOf(NaiveDecision d, DecisionRequest r)
    {
        yield return d.Change.ToString();
        yield return $"{d.Qualified} qualified";
        if (d.Conflict)
            yield return "conflict";
        if (d.Approvers.Length > 0)
            yield return "approvals";
        if (r.Standing.Pin is { } pin && pin.Expires > r.AsOf)
            yield return "pinned";
        if (d.PeriodsBelow > 1)
            yield return "below again";
        foreach (var area in new[] { "bounds", "limits" }.Where(a => d.Rules.Contains($".{a}/", System.StringComparison.Ordinal)))
            yield return area;
    }
}
