using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>Reads <c>{ "recommend": "bonus", "for": "owner" }</c>.</summary>
internal sealed class IncentiveReader : IOutcomeReader<Incentive>
{
    private static readonly string[] Recipients = ["person", "owner", "developer", "team", "customer"];

    public Shape Shape { get; } = new ObjectShape("What is recommended, and for whom.")
        .Required("recommend", Shape.Id("The kind, one of the section's."))
        .Required("for", Shape.OneOf("For the `person` or team whose figures, breach or report it is, the customer's `owner`, the `developer` who won it, the `team`, or the `customer` itself.", Recipients))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out Incentive outcome)
    {
        var (kind, recipient) = (then.RequiredId("recommend"), then.RequiredOneOf("for", Recipients));
        outcome = (kind, recipient) switch
        {
            ({ } k, "person") => Incentive.ForPerson(k),
            ({ } k, "owner") => Incentive.ForOwner(k),
            ({ } k, "developer") => Incentive.ForDeveloper(k),
            ({ } k, "team") => Incentive.ForTeam(k),
            ({ } k, "customer") => Incentive.ForCustomer(k),
            _ => default,
        };
        return outcome != default;
    }
}
