using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Changes;

/// <summary>Reads <c>{ "noticeTo": "customer" }</c>.</summary>
internal sealed class ChangeNoticeReader : IOutcomeReader<ChangeNotice>
{
    public Shape Shape { get; } = new ObjectShape("Who is told of the change.")
        .Required("noticeTo", Shape.Text("Who is told: `customer`, or a role."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out ChangeNotice outcome)
    {
        var recipient = then.RequiredText("noticeTo");
        outcome = recipient is null ? default : ChangeNotice.To(recipient);
        return recipient is not null;
    }
}
