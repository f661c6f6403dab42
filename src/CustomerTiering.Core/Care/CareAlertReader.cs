using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>Reads <c>{ "tell": "senior-management" }</c>, with <c>"holdsOrder": true</c> where the order at hand waits.</summary>
internal sealed class CareAlertReader : IOutcomeReader<CareAlert>
{
    public Shape Shape { get; } = new ObjectShape("Who is told now.")
        .Required("tell", Shape.Text("Who is told: `owner`, or a role."))
        .Optional("holdsOrder", Shape.Flag("True where the order at hand waits."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CareAlert outcome)
    {
        var (recipient, holds) = (then.RequiredText("tell"), then.Flag("holdsOrder") ?? false);
        outcome = recipient is null ? default : holds ? CareAlert.HoldOrder(recipient) : CareAlert.Tell(recipient);
        return recipient is not null;
    }
}
