using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cli.Input.Crm;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cli.Input.Owners;

/// <summary>The customers and people of an assignment, and what was found amiss while they were read.</summary>
internal sealed record OwnersInput(IReadOnlyList<OwnerRequest> Customers, OwnerPool People, IReadOnlyList<CrmFinding> Findings)
{
    /// <summary>Reads two tables.</summary>
    /// <exception cref="RefusedException">A file cannot be read.</exception>
    public static OwnersInput FromTables(string customers, string people, TieringEngine engine)
        => new(CustomersReader.Read(customers, engine.Policy), PeopleReader.Read(people, engine.Policy), []);

    /// <summary>
    /// Reads an export of a CRM system: accounts are graded by the policy from the deals they bought, the proposed tier taken as approved,
    /// and agents look after them in one role. What an account belongs to stays as the export tells it.
    /// </summary>
    /// <exception cref="RefusedException">The export cannot be read, or the role is not the policy's.</exception>
    public static OwnersInput FromCrm(string folder, string role, TieringEngine engine, LocalDate asOf)
    {
        if (engine.Policy.Roles.Count > 0 && engine.Policy.Roles.All(r => r.Id != role))
            throw new RefusedException($"`--role {role}` is no role of policy `{engine.Policy.Id}`; {NearestName.Hint(role, engine.Policy.Roles.Select(static r => r.Id))}");

        var crm = CrmFolder.Read(folder);
        var purchases = new CrmPurchases(crm, asOf);
        var decided = engine.DecideAll([.. purchases.Facts().Select(f => new DecisionRequest(f.Build(), Standing.None, asOf))]);
        return new(
            [.. decided.Select(r => Customer(r, purchases.OwnerOf(r.Customer)))],
            new OwnerPool(crm.Agents.Select(a => Agent(a, role))),
            crm.Findings);
    }

    private static OwnerRequest Customer(DecisionResult result, string? owner)
    {
        var decision = result.Decision ?? throw new RefusedException(result.Error!.Message, result.Error);
        return new OwnerRequest(decision.Facts, new StandingBuilder { Tier = decision.ProposedTier?.Code, Owner = owner }.Build(), decision.Score);
    }

    private static OwnerCandidate Agent(CrmAgent agent, string role)
    {
        var person = new OwnerCandidateBuilder { Id = agent.Id, Role = role };
        if (agent.Region is { } region)
            person.Regions.Add(region);
        return person.Build();
    }
}
