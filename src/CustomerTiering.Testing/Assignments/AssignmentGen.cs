using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Makes customers and people for a policy, with owners who are there, absent or gone, capacities that end, and leaves; and shrinks them.</summary>
public static class AssignmentGen
{
    private const int MostCustomers = 14;
    private const int MostPeople = 6;
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly string?[] Regions = [null, "north", "south"];

    /// <summary>Gives the cases of a policy.</summary>
    public static Arbitrary<AssignmentCase> For(TieringPolicy policy)
    {
        Wording.Guard.NotNull(policy, nameof(policy));
        var cases = from people in People(policy)
                    from customers in Customers(policy)
                    select new AssignmentCase(customers, new OwnerPool(people), Day);
        return Arb.From(cases, Smaller);
    }

    /// <summary>Gives cases in which nobody has an owner and all customers want the same: they differ in the score alone.</summary>
    internal static Arbitrary<AssignmentCase> OfRivals(TieringPolicy policy)
        => Arb.From(For(policy).Generator.Select(static c => new AssignmentCase(c.Requests.Select(r => RivalOf(c.Requests[0], r)), c.Pool, c.AsOf)), Smaller);

    /// <summary>Gives the roles that may look after customers by a policy.</summary>
    internal static IReadOnlyList<string> RolesOf(TieringPolicy policy)
        => policy.Roles.Count == 0 ? ["sales"] : [.. policy.Roles.Select(static r => r.Id)];

    private static Gen<List<OwnerCandidate>> People(TieringPolicy policy)
        => from count in Gen.Choose(0, MostPeople)
           from people in Gen.ListOf(Person(policy), count)
           select people.Select(static (p, i) => p(i)).ToList();

    private static Gen<System.Func<int, OwnerCandidate>> Person(TieringPolicy policy)
        => from role in Gen.Elements(RolesOf(policy).ToArray())
           from region in Gen.Elements(Regions)
           from capacity in Gen.Elements((decimal?)null, 0, 2, 5, 40)
           from load in Gen.Elements(0m, 0m, 1m, 3m)
           from turn in Gen.Choose(0, 3)
           from skill in Gen.Elements((int?)null, 1, 5)
           from leave in Gen.Elements(0, 0, 0, 2, 60)
           select (System.Func<int, OwnerCandidate>)(i => Make(i, role, region, capacity, load, turn, skill, leave));

    private static OwnerCandidate Make(int index, string role, string? region, decimal? capacity, decimal load, int turn, int? skill, int leave)
    {
        var builder = new OwnerCandidateBuilder { Id = $"p{Number(index)}", Role = role, Capacity = capacity, Load = load, Turn = turn, SkillLevel = skill, Seniority = skill * 12 };
        if (region is not null)
            builder.Regions.Add(region);
        return (leave == 0 ? builder : builder.OnLeave(Day.PlusDays(-1), Day.PlusDays(leave))).Build();
    }

    private static Gen<List<OwnerRequest>> Customers(TieringPolicy policy)
        => from count in Gen.Choose(0, MostCustomers)
           from customers in Gen.ListOf(Customer(policy), count)
           select customers.Select(static (c, i) => c(i)).ToList();

    private static Gen<System.Func<int, OwnerRequest>> Customer(TieringPolicy policy)
        => from tier in Gen.Elements(policy.Tiers.Ladder.Select(static t => (string?)t.Code).Append(null).ToArray())
           from score in Gen.Elements((decimal?)null, 10, 50, 50, 90)
           from region in Gen.Elements(Regions)
           from owner in Gen.Elements(null, null, "gone", "p0", "p1", "p2")
           from approved in Gen.Elements(false, false, true)
           select (System.Func<int, OwnerRequest>)(i => new OwnerRequest(
               new CustomerFactsBuilder { Id = $"c{i.ToString("00", CultureInfo.InvariantCulture)}", Region = region }.Build(),
               new StandingBuilder { Tier = tier, Owner = owner }.Build(),
               score,
               approved));

    private static OwnerRequest RivalOf(OwnerRequest first, OwnerRequest request) => new(
        new CustomerFactsBuilder { Id = request.Facts.Id, Region = first.Facts.Region }.Build(),
        new StandingBuilder { Tier = first.Standing.Tier }.Build(),
        request.Score,
        request.ExceptionApproved);

    private static IEnumerable<AssignmentCase> Smaller(AssignmentCase c)
    {
        for (var i = 0; i < c.Requests.Count; i++)
            yield return new AssignmentCase(c.Requests.Where((_, at) => at != i), c.Pool, c.AsOf);
        for (var i = 0; i < c.Pool.Candidates.Count; i++)
            yield return new AssignmentCase(c.Requests, new OwnerPool(c.Pool.Candidates.Where((_, at) => at != i)), c.AsOf);
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
