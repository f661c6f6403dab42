using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Customers.Completeness;

/// <summary>
/// Facts that a company keeps of every customer and checks together, such as the basic, business, transaction and market facts
/// of foreign trade 3.1. Immutable.
/// </summary>
public sealed class FactGroup
{
    /// <summary>Initializes a new instance of the <see cref="FactGroup"/> class.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="facts">The facts, at least one and each once.</param>
    /// <param name="title">The English name; null takes the words of the id.</param>
    /// <param name="maxAgeMonths">How many months after its observation a fact may still be used, 1 or more; null for no limit.</param>
    /// <param name="lateAfterDays">How many days after its observation a fact may be entered without being late, 0 or more; null for no limit.</param>
    /// <param name="collectedBy">The id of the department that collects the facts; null where not stated.</param>
    /// <param name="enteredBy">The id of the department that enters them; null where not stated.</param>
    /// <param name="byHand">Those of the facts that people enter, each of whose entries must name who made it and why; null for none.</param>
    /// <param name="removeAfterMonths">How many months after its observation a fact is taken out of the file, more than <paramref name="maxAgeMonths"/>; null for never.</param>
    /// <exception cref="ArgumentException">The id, the facts or a limit is not of the form stated.</exception>
    public FactGroup(
        string id,
        IEnumerable<FactKey> facts,
        string? title = null,
        int? maxAgeMonths = null,
        int? lateAfterDays = null,
        string? collectedBy = null,
        string? enteredBy = null,
        IEnumerable<FactKey>? byHand = null,
        int? removeAfterMonths = null)
    {
        Id = Guard.Id(id, nameof(id));
        Facts = Array.AsReadOnly(Distinct(Guard.NotNull(facts, nameof(facts)).ToArray()));
        Title = title ?? id.Replace('-', ' ');
        CollectedBy = collectedBy is null ? null : Guard.NotBlank(collectedBy, nameof(collectedBy));
        EnteredBy = enteredBy is null ? null : Guard.NotBlank(enteredBy, nameof(enteredBy));
        ByHand = Array.AsReadOnly(byHand?.ToArray() ?? []);
        if (ByHand.FirstOrDefault(f => !Facts.Contains(f)) is { } stray)
            throw new ArgumentException($"`{stray}` is entered by hand and does not stand in the group; list it there", nameof(byHand));
        MaxAgeMonths = maxAgeMonths is null or > 0
            ? maxAgeMonths
            : throw new ArgumentOutOfRangeException(nameof(maxAgeMonths), maxAgeMonths, "an age limit is 1 month or more");
        RemoveAfterMonths = removeAfterMonths is null || removeAfterMonths > (maxAgeMonths ?? 0)
            ? removeAfterMonths
            : throw new ArgumentOutOfRangeException(nameof(removeAfterMonths), removeAfterMonths, "what is taken out is older than the age limit, and 1 month at least");
        LateAfterDays = lateAfterDays is null or >= 0
            ? lateAfterDays
            : throw new ArgumentOutOfRangeException(nameof(lateAfterDays), lateAfterDays, "a time for entry is 0 days or more");
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the English name.</summary>
    public string Title { get; }

    /// <summary>Gets the facts, in the order stated.</summary>
    public IReadOnlyList<FactKey> Facts { get; }

    /// <summary>Gets how many months after its observation a fact may still be used; null for no limit.</summary>
    public int? MaxAgeMonths { get; }

    /// <summary>Gets how many months after its observation a fact is taken out of the file; null for never (relationship care art. 17).</summary>
    public int? RemoveAfterMonths { get; }

    /// <summary>Gets how many days after its observation a fact may be entered without being late; null for no limit.</summary>
    public int? LateAfterDays { get; }

    /// <summary>Gets the id of the department that collects the facts; null where not stated (service levels: collection).</summary>
    public string? CollectedBy { get; }

    /// <summary>Gets the id of the department that enters them; null where not stated (service levels: collection).</summary>
    public string? EnteredBy { get; }

    /// <summary>Gets those of the facts that people enter, each of whose entries must name who made it and why; may be empty (service levels: principles).</summary>
    public IReadOnlyList<FactKey> ByHand { get; }

    /// <summary>Gets the names by language tag that a policy gives; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; internal init; } = new Dictionary<string, string>();

    private static FactKey[] Distinct(FactKey[] facts)
    {
        if (facts.Length == 0 || Array.IndexOf(facts, null) >= 0)
            throw new ArgumentException("a group has at least one fact, and none is null", nameof(facts));

        var twice = facts.GroupBy(f => f).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? facts : throw new ArgumentException($"`{twice.Key}` stands twice in the group", nameof(facts));
    }
}
