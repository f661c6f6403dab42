using CustomerTiering.Changes;
using NodaTime;

namespace CustomerTiering.Benchmarks.ByHand;

/// <summary>What the hand-written loop keeps of a decision: the same as the engine's, for this one policy.</summary>
public sealed class PlainDecision(PlainCustomer customer, LocalDate asOf)
{
    public PlainCustomer Customer { get; } = customer;

    public LocalDate AsOf { get; } = asOf;

    public decimal? Score { get; init; }

    public Grade? ScoredTier { get; init; }

    public Grade? QualifiedTier { get; init; }

    public Grade? ProposedTier { get; init; }

    public ChangeKind Change { get; init; } = ChangeKind.NotGradable;

    /// <summary>Gets the rules that hit, one bit each: the bound, seven verdicts, two limits, three approvals.</summary>
    public ulong Hits { get; init; }

    public int PeriodsBelow { get; init; }
}
