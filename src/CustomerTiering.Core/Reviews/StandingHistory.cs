using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Reviews;

/// <summary>
/// What became of one customer, review by review (relationship care art. 3: adjusted all the time, with a record kept). Lines are only added;
/// each is chained to those before it by a hash. Immutable; the host stores the record.
/// </summary>
public sealed class StandingHistory
{
    private readonly List<StandingEntry> _entries;

    private StandingHistory(string customer, List<StandingEntry> entries)
    {
        Customer = customer;
        _entries = entries;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the lines, oldest first.</summary>
    public IReadOnlyList<StandingEntry> Entries => _entries.AsReadOnly();

    /// <summary>Gets the lines at which the tier changed, the first one among them.</summary>
    public IReadOnlyList<StandingEntry> Changes => [.. _entries.Where((e, i) => i == 0 || e.Tier != _entries[i - 1].Tier)];

    /// <summary>Begins a history.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static StandingHistory Of(string customer) => new(Guard.NotBlank(customer, nameof(customer)), []);

    /// <summary>Gives the history with a decision that took effect. The same review again changes nothing.</summary>
    /// <param name="decision">The decision, as approved.</param>
    /// <param name="approvedBy">The ids of those who approved, in order; null for nobody.</param>
    /// <exception cref="ArgumentException">
    /// The decision is another customer's, lies before the last line, or its review stands in the history with another decision.
    /// </exception>
    public StandingHistory With(Decision decision, IEnumerable<string>? approvedBy = null)
    {
        Guard.NotNull(decision, nameof(decision));
        if (decision.Customer != Customer)
            throw new ArgumentException($"the decision is on customer `{decision.Customer}` and the history is of `{Customer}`", nameof(decision));

        var standing = decision.StandingIfApproved();
        return With(new StandingEntry(decision.AsOf, standing.Tier, standing.LastReview!, decision.Hash(), [.. approvedBy ?? []], LastHash));
    }

    /// <summary>Gives the tier that the customer had on a day; null where it had none, or where the history begins later.</summary>
    public string? TierOn(LocalDate day) => _entries.FindLast(e => e.On <= day)?.Tier;

    /// <inheritdoc cref="TierOn(LocalDate)"/>
    /// <param name="day">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public string? TierOn(DateTime day) => TierOn(Guard.DateOnly(day));

    /// <summary>Gives the history as canonical JSON.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", StandingHistoryReader.Format)
        .Add("customer", Customer)
        .Add("entries", _entries.Select(static e => e.ToCanonical()))
        .Add("hash", _entries.Count == 0 ? null : LastHash)
        .ToString();

    /// <summary>Reads a history back.</summary>
    /// <param name="record">What <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record, or a line in it was changed since.</exception>
    public static StandingHistory Parse(string record) => StandingHistoryReader.Read(Guard.NotNull(record, nameof(record)));

    internal string LastHash => _entries.Count == 0 ? string.Empty : _entries[_entries.Count - 1].Hash;

    internal StandingHistory With(StandingEntry entry)
    {
        if (_entries.Find(e => e.Review == entry.Review) is { } same)
        {
            return same.Decision == entry.Decision && same.Tier == entry.Tier
                ? this
                : throw new ArgumentException($"review `{entry.Review}` stands in the history of customer `{Customer}` with another decision; a correction is a review of its own", nameof(entry));
        }

        if (_entries.Count > 0 && entry.On < _entries[_entries.Count - 1].On)
            throw new ArgumentException($"review `{entry.Review}` of customer `{Customer}` lies before the last line of its history; lines are added in the order of days", nameof(entry));
        return new StandingHistory(Customer, [.. _entries, entry]);
    }
}
