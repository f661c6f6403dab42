using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using NodaTime;

namespace CustomerTiering.Clauses;

/// <summary>Customers and people by whom clauses on owners are tried on a preset.</summary>
internal sealed class OwnerWorld(string preset)
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public TieringEngine Engine { get; } = TieringEngine.Create(Presets.Find(preset), b => b.AddIndicatorsOf(Presets.Find(preset)));

    public static OwnerRequest Customer(string? tier, string? owner = null, string? region = null, string id = "C1", decimal? score = null)
        => new(new CustomerFactsBuilder { Id = id, Region = region }.Build(), new StandingBuilder { Tier = tier, Owner = owner }.Build(), score);

    public static OwnerCandidateBuilder Person(string id, string role, decimal? capacity = null, string? region = null)
    {
        var person = new OwnerCandidateBuilder { Id = id, Role = role, Capacity = capacity, Seniority = 120, SkillLevel = 5 };
        if (region is not null)
            person.Regions.Add(region);
        return person;
    }

    public OwnerDecision Decide(OwnerRequest customer, params OwnerCandidateBuilder[] people)
        => Engine.Owners.Decide(customer, new OwnerPool(people.Select(static p => p.Build())), Day);
}
