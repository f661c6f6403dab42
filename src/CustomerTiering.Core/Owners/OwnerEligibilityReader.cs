using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Owners;

/// <summary>Reads <c>{ "eligible": "never" }</c> and <c>{ "eligible": "as-an-exception" }</c>.</summary>
internal sealed class OwnerEligibilityReader : IOutcomeReader<OwnerEligibility>
{
    private const string Never = "never";
    private static readonly string[] Words = [Never, "as-an-exception"];

    public Shape Shape { get; } = new ObjectShape("Whether somebody may look after the customer.")
        .Required("eligible", Shape.OneOf("Not at all, or where nobody else can and with an approval.", Words))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out OwnerEligibility outcome)
    {
        var word = then.RequiredOneOf("eligible", Words);
        outcome = word == Never ? OwnerEligibility.Barred : OwnerEligibility.Exception;
        return word is not null;
    }
}
