using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Reviews;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// Draws which records of people's work are looked over, and when (foreign trade 5.1). Nobody can foresee days and sample without the seed,
/// which the host keeps to itself, and with it everybody can work them out again. What a look comes to is a <see cref="WorkRecord.Result(string, string, string, LocalDate, bool, CreditSplit)"/>
/// of the kind that a KPI of the policy names. Safe for use by many threads at once.
/// </summary>
public sealed class RecordChecks
{
    private readonly RecordCheckPolicy? _policy;

    internal RecordChecks(RecordCheckPolicy? policy) => _policy = policy;

    /// <summary>Gives the working days of a period on which is looked, ascending: as many as the policy says, all where it states no number, none where it says nothing of checks.</summary>
    /// <param name="from">The first day of the period.</param>
    /// <param name="before">The first day after it.</param>
    /// <param name="seed">The secret that the host keeps for the period; never blank.</param>
    /// <param name="calendar">On which days is worked; null for Monday to Friday.</param>
    /// <exception cref="ArgumentException">The seed is blank, the period ends before it begins, or is longer than 3660 days.</exception>
    public IReadOnlyList<LocalDate> DaysIn(LocalDate from, LocalDate before, string seed, IBusinessCalendar? calendar = null)
        => SpotCheckDraw.Days(from, before, seed, _policy is null ? 0 : _policy.PerPeriod, calendar);

    /// <summary>Gives the days, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="DaysIn(LocalDate, LocalDate, string, IBusinessCalendar)"/>
    /// <exception cref="ArgumentException">A day has a time of day, the seed is blank, or the period is wrong.</exception>
    public IReadOnlyList<LocalDate> DaysIn(DateTime from, DateTime before, string seed, IBusinessCalendar? calendar = null)
        => DaysIn(Guard.DateOnly(from), Guard.DateOnly(before), seed, calendar);

    /// <summary>Gives the records that are looked at on a day: the policy's share of them, rounded up; none where the policy says nothing of checks.</summary>
    /// <param name="records">The records since the last look, in any order, each once.</param>
    /// <param name="seed">The secret that the host keeps; never blank.</param>
    /// <param name="on">The day of the look.</param>
    /// <returns>The sample by kind and id.</returns>
    /// <exception cref="ArgumentException">The seed is blank, or records are null or given more than once; all are named with their places.</exception>
    public IReadOnlyList<WorkRecord> Sample(IEnumerable<WorkRecord> records, string seed, LocalDate on)
    {
        var given = Guard.NoneNull(records, nameof(records));
        if (Repeated.In(given.Select(Name)) is { } repeated)
            throw new ArgumentException($"records are given more than once: {repeated}; give each record once", nameof(records));

        return [.. SpotCheckDraw.Sample(given, Key, seed, on, _policy?.Share ?? 0, nameof(records))
            .OrderBy(static r => r.Kind, StringComparer.Ordinal).ThenBy(static r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>Gives the sample, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Sample(IEnumerable{WorkRecord}, string, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day, or what the other overload refuses.</exception>
    public IReadOnlyList<WorkRecord> Sample(IEnumerable<WorkRecord> records, string seed, DateTime on) => Sample(records, seed, Guard.DateOnly(on));

    private static string Name(WorkRecord record) => $"{record.Kind} {record.Id}";

    private static string Key(WorkRecord record) => new CanonicalObject().Add("kind", record.Kind).Add("id", record.Id).ToString();
}
