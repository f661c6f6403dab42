using System;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>Warnings and notices change nothing of what is proposed, whoever the customer is.</summary>
public sealed class WarningLawsTests
{
    private const string Approval = """{ "use": "approve-change", "role": "crm-department" }""";
    private static readonly TieringPolicy Plain = SmallPolicy.With(approvals: Approval);
    private static readonly TieringEngine Without = TieringEngine.Create(Plain);
    private static readonly TieringEngine Warning = TieringEngine.Create(With("""
        { "id": "far", "tier": "A", "effect": "warn", "when": { "attribute": "region", "is": "EU" } }, { "id": "low", "tier": "C", "effect": "warn", "when": { "outcome": "score", "atLeast": 45 } }
        """));

    private static readonly TieringEngine Capping = TieringEngine.Create(With("""{ "id": "far", "tier": "A", "when": { "attribute": "region", "is": "EU" } }"""));

    [Fact]
    public void Whoever_is_warned_of_gets_the_same_proposal() => ProposeAlike(Warning);

    [Fact]
    public void A_gate_that_caps_breaks_that_law() => Law.IsBrokenBy(static () => ProposeAlike(Capping));

    private static void ProposeAlike(TieringEngine other)
        => Law.Holds(1000, RandomRequests.For(Plain), r =>
        {
            var (one, two) = (Without.Decide(r), other.Decide(r));
            return (one.Change, one.ScoredTier?.Code, one.QualifiedTier?.Code, one.ProposedTier?.Code, one.PeriodsBelow, string.Join(",", one.Approvers))
                == (two.Change, two.ScoredTier?.Code, two.QualifiedTier?.Code, two.ProposedTier?.Code, two.PeriodsBelow, string.Join(",", two.Approvers));
        });

    private static TieringPolicy With(string gates)
        => TieringPolicy.Parse(SmallPolicy.Json(approvals: Approval).Replace("\"bounds\": [", $"\"gates\": [ {gates} ], \"bounds\": [", StringComparison.Ordinal));
}
