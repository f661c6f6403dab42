using CustomerTiering.Owners;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Makes people anew with another load and turn.</summary>
internal static class People
{
    public static OwnerCandidate With(OwnerCandidate person, decimal load, long turn, string? id = null)
    {
        var copy = new OwnerCandidateBuilder
        {
            Id = id ?? person.Id,
            Role = person.Role,
            SkillLevel = person.SkillLevel,
            Seniority = person.Seniority,
            Capacity = person.Capacity,
            Load = load,
            Turn = turn,
        };
        foreach (var region in person.Regions)
            copy.Regions.Add(region);
        foreach (var language in person.Languages)
            copy.Languages.Add(language);
        foreach (var skill in person.Skills)
            copy.Skills.Add(skill);
        foreach (var leave in person.Leave)
            copy.OnLeave(leave.From, leave.Before);
        return copy.Build();
    }
}
