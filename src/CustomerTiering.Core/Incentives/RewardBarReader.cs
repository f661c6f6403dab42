using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>Reads <c>{ "no": "reward" }</c>.</summary>
internal sealed class RewardBarReader : IOutcomeReader<RewardBar>
{
    public Shape Shape { get; } = new ObjectShape("What the occasion does not earn.")
        .Required("no", Shape.OneOf("The occasion earns no reward.", "reward"))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out RewardBar outcome)
    {
        outcome = RewardBar.OnRewards;
        return then.RequiredOneOf("no", "reward") is not null;
    }
}
