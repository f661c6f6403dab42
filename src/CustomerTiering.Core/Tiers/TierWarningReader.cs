using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>Reads <c>{ "warn": true }</c>.</summary>
internal sealed class TierWarningReader : IOutcomeReader<TierWarning>
{
    public Shape Shape { get; } = new ObjectShape("A warning against the tier.")
        .Required("warn", Shape.Constant(true, "The tier is looked at."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out TierWarning outcome)
    {
        outcome = TierWarning.OfTier;
        if (then.RequiredChild("warn", "`true`")?.AsFlag() is not { } warns)
            return false;
        if (!warns)
            then.Error("warn", "is false", "write true, or leave the rule out");
        return warns;
    }
}
