using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>Reads <c>{ "atMost": "B" }</c> or <c>{ "atLeast": "C" }</c>.</summary>
internal sealed class TierBoundReader : IOutcomeReader<TierBound>
{
    public Shape Shape { get; } = new ObjectShape("The tier that the customer has at most, or at least.")
        .Optional("atMost", Shape.Text("The tier that the customer has at most."))
        .Optional("atLeast", Shape.Text("The tier that the customer has at least."))
        .ExactlyOne("atMost", "atLeast")
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out TierBound outcome)
    {
        outcome = default;
        var (cap, floor) = (then.Child("atMost"), then.Child("atLeast"));
        if (cap is null == floor is null)
        {
            if (cap is not null || !then.HasUnasked)
                then.Error("does not name one bound", "write either `atMost` or `atLeast` with a tier");
            return false;
        }

        if (TierReader.Read((cap ?? floor)!.Value, scope.Ladder) is not { } tier)
            return false;

        outcome = cap is null ? TierBound.AtLeast(tier) : TierBound.AtMost(tier);
        return true;
    }
}
