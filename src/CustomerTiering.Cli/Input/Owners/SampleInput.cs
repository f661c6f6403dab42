using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Cli.Input.Owners;

/// <summary>
/// Invented customers and people that go with any policy, so that assignment can be tried without files: three customers for each tier, one of
/// whom has an owner who is gone, and two people for each role, of whom the first of the first role is away for a few days.
/// </summary>
internal static class SampleInput
{
    private const int CustomersPerTier = 3;
    private const int DaysAway = 5;
    private static readonly string[] Names = ["ann", "bob", "chen", "dora", "eva", "feng", "gao", "hans", "ines", "jun", "karl", "lin", "mei", "nora", "otto", "pan", "qin", "rosa", "sun", "tang"];

    /// <summary>Gives the customers and people for a day.</summary>
    public static OwnersInput Of(TieringPolicy policy, LocalDate asOf)
        => new([.. policy.Tiers.Ladder.Reverse().SelectMany(static t => Customers(t.Code))], new OwnerPool(People(policy, asOf)), []);

    private static IEnumerable<OwnerRequest> Customers(string tier)
        => Enumerable.Range(1, CustomersPerTier).Select(i => new OwnerRequest(
            new CustomerFactsBuilder { Id = $"{tier}-{i.ToString(CultureInfo.InvariantCulture)}" }.Build(),
            new StandingBuilder { Tier = tier, Owner = i == CustomersPerTier ? "gone" : null }.Build()));

    private static IEnumerable<OwnerCandidate> People(TieringPolicy policy, LocalDate asOf)
    {
        var roles = policy.Owners.Capacity.ByRole.Keys.Concat(policy.Owners.Fallback.Roles).Append(policy.Owners.Fallback.Last ?? "sales").Distinct().ToList();
        return roles.SelectMany(static role => new[] { role, role }).Select((role, i) =>
        {
            var person = new OwnerCandidateBuilder { Id = i < Names.Length ? Names[i] : $"person-{i.ToString(CultureInfo.InvariantCulture)}", Role = role };
            return (i == 0 ? person.OnLeave(asOf, asOf.PlusDays(DaysAway)) : person).Build();
        });
    }
}
