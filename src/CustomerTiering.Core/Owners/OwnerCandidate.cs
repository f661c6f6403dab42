using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>Somebody who may look after customers, as the host knows the person on the day. Immutable; made by <see cref="OwnerCandidateBuilder"/>.</summary>
public sealed class OwnerCandidate
{
    private readonly HashSet<string> _regions;
    private readonly HashSet<string> _languages;
    private readonly HashSet<string> _skills;

    internal OwnerCandidate(OwnerCandidateBuilder from)
    {
        Id = from.Id!;
        Role = from.Role!;
        Regions = Sorted(from.Regions);
        Languages = Sorted(from.Languages);
        Skills = Sorted(from.Skills);
        SkillLevel = from.SkillLevel;
        Seniority = from.Seniority;
        Capacity = from.Capacity;
        Load = from.Load;
        Turn = from.Turn;
        Leave = [.. from.Leave.OrderBy(static l => l.From).ThenBy(static l => l.Before ?? LocalDate.MaxIsoValue)];
        _regions = new HashSet<string>(Regions, StringComparer.Ordinal);
        _languages = new HashSet<string>(Languages, StringComparer.Ordinal);
        _skills = new HashSet<string>(Skills, StringComparer.Ordinal);
    }

    /// <summary>Gets the host's id of the person.</summary>
    public string Id { get; }

    /// <summary>Gets the role in which the person looks after customers, by the policy's id; never blank.</summary>
    public string Role { get; }

    /// <summary>Gets the regions that the person works in, in ordinal order; none means everywhere.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Gets the languages that the person speaks, in ordinal order; none means that they are not known.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Gets the skills, in ordinal order.</summary>
    public IReadOnlyList<string> Skills { get; }

    /// <summary>Gets how skilled the person is on the host's scale, more is better; null for unknown.</summary>
    public int? SkillLevel { get; }

    /// <summary>Gets the whole months of experience, 0 or more; null for unknown.</summary>
    public int? Seniority { get; }

    /// <summary>Gets the load that the person can carry, in the unit of the policy's weights, 0 or more; null leaves it to the policy's capacity of the role.</summary>
    public decimal? Capacity { get; }

    /// <summary>Gets the load that the person carries already by customers who are not decided on, 0 or more.</summary>
    public decimal Load { get; }

    /// <summary>Gets the number of the turn in which the person last got a customer, 0 for never: who has the lowest has waited longest.</summary>
    public long Turn { get; }

    /// <summary>Gets the leaves by their first day, each half open.</summary>
    public IReadOnlyList<EffectivePeriod> Leave { get; }

    /// <summary>Tells whether the person is on leave on a day.</summary>
    public bool IsOnLeave(LocalDate day) => Leave.Any(l => l.Contains(day));

    /// <summary>Gives the calendar days from a day to the return, 0 where the person is there; null for a leave without end.</summary>
    public int? DaysToReturn(LocalDate day)
    {
        var at = day;
        foreach (var leave in Leave.Where(l => l.Before is null || l.Before > day))
        {
            if (leave.From > at)
                break;
            if (leave.Before is not { } back)
                return null;
            if (back > at)
                at = back;
        }

        return Period.DaysBetween(day, at);
    }

    /// <summary>Tells whether the person works in a region.</summary>
    public bool WorksIn(string region) => _regions.Count == 0 || _regions.Contains(region);

    /// <summary>Tells whether the person speaks a language.</summary>
    public bool Speaks(string language) => _languages.Contains(language);

    /// <summary>Tells whether the person has a skill.</summary>
    public bool Knows(string skill) => _skills.Contains(skill);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("id", Id)
        .Add("role", Role)
        .Add("regions", Regions)
        .Add("languages", Languages)
        .Add("skills", Skills)
        .Add("skillLevel", SkillLevel)
        .Add("seniority", Seniority)
        .Add("capacity", Capacity)
        .Add("load", Load)
        .Add("turn", (decimal)Turn)
        .Add("leave", Leave.Select(static l => new CanonicalObject().Add("from", l.From).Add("before", l.Before)));

    private static string[] Sorted(IEnumerable<string> items) => [.. items.Distinct(StringComparer.Ordinal).OrderBy(static i => i, StringComparer.Ordinal)];
}
