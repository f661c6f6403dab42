using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "hold": true }</c>.</summary>
internal sealed class CreditHoldReader : IOutcomeReader<CreditHold>
{
    public Shape Shape { get; } = new ObjectShape("A hold of deliveries on open account.")
        .Required("hold", Shape.Constant(true, "Deliveries stop."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CreditHold outcome)
    {
        outcome = CreditHold.OfDeliveries;
        if (then.RequiredChild("hold", "`true`")?.AsFlag() is not { } holds)
            return false;
        if (!holds)
            then.Error("hold", "is false", "write true, or leave the rule out");
        return holds;
    }
}
