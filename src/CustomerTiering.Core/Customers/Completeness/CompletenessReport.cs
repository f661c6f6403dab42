using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Completeness;

/// <summary>
/// How well a customer's facts are kept: entered in time, regularly updated, complete and accurate, group by group, with what is
/// missing by name (foreign trade 3.1). Immutable.
/// </summary>
public sealed class CompletenessReport
{
    private CompletenessReport(string customer, LocalDate asOf, GroupCompleteness[] groups)
    {
        Customer = customer;
        AsOf = asOf;
        Groups = Array.AsReadOnly(groups);
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the day at which ages were measured.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the groups, in the order given.</summary>
    public IReadOnlyList<GroupCompleteness> Groups { get; }

    /// <summary>Gets the ids of the departments that collect facts, each once, in the order of the groups (service levels: collection).</summary>
    public IReadOnlyList<string> Departments => [.. Groups.Select(static g => g.Group.CollectedBy).Where(static d => d is not null).Select(static d => d!).Distinct()];

    /// <summary>Gets a value indicating whether no group misses a fact.</summary>
    public bool IsComplete => Groups.All(g => g.IsComplete);

    /// <summary>Gives the groups that a department collects, in order; none where it collects nothing.</summary>
    /// <param name="department">The id of the department.</param>
    public IReadOnlyList<GroupCompleteness> CollectedBy(string department)
    {
        Guard.NotNull(department, nameof(department));
        return [.. Groups.Where(g => g.Group.CollectedBy == department)];
    }

    /// <summary>Checks a customer's facts against the groups that the company keeps.</summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="groups">The groups, each id once. A fact may stand in several.</param>
    /// <param name="asOf">The day at which ages are measured.</param>
    /// <exception cref="ArgumentException">Two groups have the same id.</exception>
    public static CompletenessReport Of(CustomerFacts facts, IReadOnlyList<FactGroup> groups, LocalDate asOf)
    {
        Guard.NotNull(facts, nameof(facts));
        var twice = Guard.NotNull(groups, nameof(groups)).GroupBy(g => g.Id).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new CompletenessReport(facts.Id, asOf, groups.Select(g => new GroupCompleteness(g, facts, asOf)).ToArray())
            : throw new ArgumentException($"two groups have the id `{twice.Key}`", nameof(groups));
    }

    /// <summary>Checks a customer's facts against the groups that the company keeps, for hosts that have no NodaTime.</summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="groups">The groups, each id once. A fact may stand in several.</param>
    /// <param name="asOf">The day at which ages are measured, without a time of day.</param>
    /// <exception cref="ArgumentException">Two groups have the same id, or the date has a time of day.</exception>
    public static CompletenessReport Of(CustomerFacts facts, IReadOnlyList<FactGroup> groups, DateTime asOf)
        => Of(facts, groups, Guard.DateOnly(asOf));
}
