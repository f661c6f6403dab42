using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>
/// What happened and who looked after whom: all that people are measured by. The order in which records are given does not matter; a record given
/// twice counts once. Immutable and safe to share.
/// </summary>
public sealed class WorkLog
{
    private readonly Dictionary<(string Person, string Kind), List<CreditedRecord>> _byPerson = [];

    /// <summary>Initializes a new instance of the <see cref="WorkLog"/> class.</summary>
    /// <param name="records">What happened.</param>
    /// <param name="tenures">Who looked after which customer when; null where every record says whose it is.</param>
    /// <exception cref="ArgumentException">Two records of one kind and id differ, or two people looked after one customer on one day; all are named.</exception>
    public WorkLog(IEnumerable<WorkRecord> records, IEnumerable<OwnerTenure>? tenures = null)
    {
        var kept = Once(Guard.NotNull(records, nameof(records)));
        var owners = ByCustomer(tenures ?? []);
        var uncredited = new List<WorkRecord>();
        foreach (var record in kept)
        {
            var credit = record.Credit ?? (OwnerOn(owners, record) is { } owner ? CreditSplit.To(owner) : null);
            if (credit is null)
                uncredited.Add(record);
            else
                Credit(record, credit);
        }

        Records = kept;
        Uncredited = uncredited;
    }

    /// <summary>Gets the records, each once, by kind and id.</summary>
    public IReadOnlyList<WorkRecord> Records { get; }

    /// <summary>Gets the records that count for nobody, because nobody looked after the customer on that day.</summary>
    public IReadOnlyList<WorkRecord> Uncredited { get; }

    /// <summary>Gets the ids of all people that have a share in a record, in ordinal order.</summary>
    public IReadOnlyList<string> People => [.. _byPerson.Keys.Select(static k => k.Person).Distinct(StringComparer.Ordinal).OrderBy(static p => p, StringComparer.Ordinal)];

    /// <summary>Gives the records of a kind that the people have a share in, by id, each once with the sum of their shares.</summary>
    internal IReadOnlyList<CreditedRecord> Of(IReadOnlyList<string> people, string kind)
        => people.Count == 1
            ? Own(people[0], kind)
            : [.. people.SelectMany(p => Own(p, kind))
                .GroupBy(static r => r.Record)
                .Select(static g => new CreditedRecord(g.Key, g.Sum(static r => r.Share)))
                .OrderBy(static r => r.Record.Id, StringComparer.Ordinal)];

    private static List<WorkRecord> Once(IEnumerable<WorkRecord> records)
    {
        var kept = new List<WorkRecord>();
        var differing = new List<string>();
        foreach (var same in records.GroupBy(static r => (r.Kind, r.Id)).OrderBy(static g => g.Key.Kind, StringComparer.Ordinal).ThenBy(static g => g.Key.Id, StringComparer.Ordinal))
        {
            kept.Add(same.First());
            if (same.Skip(1).Any(r => !r.SaysTheSameAs(same.First())))
                differing.Add($"`{same.Key.Kind}` `{same.Key.Id}`");
        }

        return differing.Count == 0
            ? kept
            : throw new ArgumentException($"{string.Join(", ", differing)} are given twice and differ; give each record once, as corrected", nameof(records));
    }

    private static Dictionary<string, List<OwnerTenure>> ByCustomer(IEnumerable<OwnerTenure> tenures)
    {
        var owners = tenures.GroupBy(static t => t.Customer, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.OrderBy(static t => t.Days.From).ToList(), StringComparer.Ordinal);
        var clashes = owners.Where(static o => o.Value.Zip(o.Value.Skip(1), static (a, b) => a.Days.Overlaps(b.Days)).Any(static clash => clash))
            .Select(static o => $"`{o.Key}`")
            .OrderBy(static c => c, StringComparer.Ordinal)
            .ToList();
        return clashes.Count == 0
            ? owners
            : throw new ArgumentException($"{string.Join(", ", clashes)} had two owners on one day; let a tenure end on the day of the handover", nameof(tenures));
    }

    private static string? OwnerOn(Dictionary<string, List<OwnerTenure>> owners, WorkRecord record)
        => owners.TryGetValue(record.Customer, out var tenures) ? tenures.Find(t => t.Days.Contains(record.On))?.Owner : null;

    private List<CreditedRecord> Own(string person, string kind) => _byPerson.TryGetValue((person, kind), out var own) ? own : [];

    private void Credit(WorkRecord record, CreditSplit credit)
    {
        foreach (var share in credit.Shares)
        {
            if (!_byPerson.TryGetValue((share.Person, record.Kind), out var own))
                _byPerson[(share.Person, record.Kind)] = own = [];
            own.Add(new CreditedRecord(record, share.Share));
        }
    }

    /// <summary>A record with somebody's share in it.</summary>
    internal readonly struct CreditedRecord(WorkRecord record, decimal share)
    {
        public WorkRecord Record { get; } = record;

        public decimal Share { get; } = share;
    }
}
