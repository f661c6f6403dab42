using System;
using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>Makes an <see cref="OwnerCandidate"/>: <c>new OwnerCandidateBuilder { Id = "li", Role = "core-sales" }.Build()</c>.</summary>
public sealed class OwnerCandidateBuilder
{
    /// <summary>Gets or sets the host's id of the person; never blank.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets the role in which the person looks after customers, by the policy's id; never blank.</summary>
    public string? Role { get; set; }

    /// <summary>Gets the regions that the person works in; none means everywhere.</summary>
    public IList<string> Regions { get; } = new List<string>();

    /// <summary>Gets the languages that the person speaks; none means that they are not known.</summary>
    public IList<string> Languages { get; } = new List<string>();

    /// <summary>Gets the skills.</summary>
    public IList<string> Skills { get; } = new List<string>();

    /// <summary>Gets or sets how skilled the person is on the host's scale, more is better; null for unknown.</summary>
    public int? SkillLevel { get; set; }

    /// <summary>Gets or sets the whole months of experience, 0 or more; null for unknown.</summary>
    public int? Seniority { get; set; }

    /// <summary>Gets or sets the load that the person can carry, 0 or more; null leaves it to the policy's capacity of the role, and to no bound where that is not stated.</summary>
    public decimal? Capacity { get; set; }

    /// <summary>Gets or sets the load that the person carries by customers who are not decided on now, 0 or more.</summary>
    public decimal Load { get; set; }

    /// <summary>Gets or sets the turn in which the person last got a customer, 0 or more; <see cref="OwnerLoad.Turn"/> of the last assignment.</summary>
    public long Turn { get; set; }

    /// <summary>Gets the leaves.</summary>
    internal List<EffectivePeriod> Leave { get; } = [];

    /// <summary>Adds a leave.</summary>
    /// <param name="from">The first day on which the person is away.</param>
    /// <param name="before">The day of the return; null where it is not known.</param>
    /// <exception cref="ArgumentException">The return is not after the first day.</exception>
    public OwnerCandidateBuilder OnLeave(LocalDate from, LocalDate? before)
    {
        Leave.Add(new EffectivePeriod(from, before));
        return this;
    }

    /// <summary>Adds a leave, for hosts that have no NodaTime.</summary>
    /// <param name="from">The first day on which the person is away, without a time of day.</param>
    /// <param name="before">The day of the return, without a time of day; null where it is not known.</param>
    /// <exception cref="ArgumentException">The return is not after the first day, or a date has a time of day.</exception>
    public OwnerCandidateBuilder OnLeave(DateTime from, DateTime? before)
        => OnLeave(Guard.DateOnly(from), before is { } day ? Guard.DateOnly(day, nameof(before)) : null);

    /// <summary>Makes the candidate; changing the builder afterwards changes nothing.</summary>
    /// <exception cref="ArgumentException">The id, the role or an entry of a list is blank, or a number is negative.</exception>
    public OwnerCandidate Build()
    {
        Guard.NotBlank(Id, nameof(Id));
        Guard.NotBlank(Role, nameof(Role));
        NoneBlank(Regions, nameof(Regions));
        NoneBlank(Languages, nameof(Languages));
        NoneBlank(Skills, nameof(Skills));

        NotNegative(SkillLevel, nameof(SkillLevel));
        NotNegative(Seniority, nameof(Seniority));
        NotNegative(Capacity, nameof(Capacity));
        NotNegative(Load, nameof(Load));
        NotNegative(Turn, nameof(Turn));
        return new OwnerCandidate(this);
    }

    private static void NoneBlank(IEnumerable<string> items, string name)
    {
        foreach (var item in items)
            Guard.NotBlank(item, name);
    }

    private static void NotNegative(decimal? value, string name)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException(name, value, "a number of 0 or more is needed");
    }
}
