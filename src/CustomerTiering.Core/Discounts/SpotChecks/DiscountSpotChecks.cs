using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Reviews;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// Checks at irregular times whether what was given is what was granted (key accounts art. 14). Nobody can foresee days and sample without
/// the seed, which the host keeps to itself, and with it everybody can work them out again: they are drawn by SHA-256 over seed, period and
/// id. Safe for use by many threads at once.
/// </summary>
public sealed class DiscountSpotChecks
{
    private readonly SpotCheckPolicy? _policy;

    internal DiscountSpotChecks(SpotCheckPolicy? policy) => _policy = policy;

    /// <summary>Gives the working days of a period on which is checked, ascending; as many as the policy says, or all where there are fewer, none where it says nothing.</summary>
    /// <param name="from">The first day of the period.</param>
    /// <param name="before">The first day after it.</param>
    /// <param name="seed">The secret that the host keeps for the period; never blank.</param>
    /// <param name="calendar">On which days is worked; null for Monday to Friday.</param>
    /// <exception cref="ArgumentException">The seed is blank, the period ends before it begins, or is longer than 3660 days.</exception>
    public IReadOnlyList<LocalDate> DaysIn(LocalDate from, LocalDate before, string seed, IBusinessCalendar? calendar = null)
        => SpotCheckDraw.Days(from, before, seed, _policy?.PerPeriod ?? 0, calendar);

    /// <summary>Gives the days, for hosts that have no NodaTime.</summary>
    /// <param name="from">The first day of the period, without a time of day.</param>
    /// <param name="before">The first day after it, without a time of day.</param>
    /// <param name="seed">The secret that the host keeps for the period; never blank.</param>
    /// <param name="calendar">On which days is worked; null for Monday to Friday.</param>
    /// <exception cref="ArgumentException">A day has a time of day, the seed is blank, or the period is wrong.</exception>
    public IReadOnlyList<LocalDate> DaysIn(DateTime from, DateTime before, string seed, IBusinessCalendar? calendar = null)
        => DaysIn(Guard.DateOnly(from), Guard.DateOnly(before), seed, calendar);

    /// <summary>Gives what is looked at on a day: the policy's share of what was given, rounded up. The order in which it is given does not matter; none where the policy says nothing.</summary>
    /// <param name="given">What was given since the last check.</param>
    /// <param name="seed">The secret that the host keeps; never blank.</param>
    /// <param name="on">The day of the check.</param>
    /// <exception cref="ArgumentException">The seed is blank, or something was given that is null.</exception>
    public IReadOnlyList<GivenDiscount> Sample(IEnumerable<GivenDiscount> given, string seed, LocalDate on)
        => SpotCheckDraw.Sample(given, Key, seed, on, _policy?.Share ?? 0, nameof(given));

    /// <inheritdoc cref="Sample(IEnumerable{GivenDiscount}, string, LocalDate)"/>
    /// <param name="given">What was given since the last check.</param>
    /// <param name="seed">The secret that the host keeps; never blank.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public IReadOnlyList<GivenDiscount> Sample(IEnumerable<GivenDiscount> given, string seed, DateTime on) => Sample(given, seed, Guard.DateOnly(on));

    /// <summary>Holds what was given against what was granted. Each difference is a finding; what agrees is none.</summary>
    /// <param name="given">What was given, such as a sample.</param>
    /// <param name="granted">All grants that it may rest on.</param>
    public static IReadOnlyList<DiscountFinding> Compare(IEnumerable<GivenDiscount> given, IEnumerable<GrantRecord> granted)
    {
        var grants = Guard.NotNull(granted, nameof(granted)).ToLookup(static g => (g.Request, g.Line));
        return [.. Guard.NotNull(given, nameof(given)).SelectMany(g => Findings(g, [.. grants[(g.Request, g.Line)].OrderByDescending(static r => r.GrantedOn).ThenBy(static r => r.Fingerprint, StringComparer.Ordinal)]))];
    }

    /// <summary>The latest grant before or on the day counts; where the line was granted only later, that is the finding.</summary>
    private static IEnumerable<DiscountFinding> Findings(GivenDiscount given, IReadOnlyList<GrantRecord> grants)
    {
        if (grants.Count == 0)
            return [new(DiscountFindingKind.NotGranted, given, null)];

        var grant = grants.FirstOrDefault(g => g.GrantedOn <= given.On) ?? grants[grants.Count - 1];
        return Kinds(given, grant).Select(kind => new DiscountFinding(kind, given, grant));
    }

    private static IEnumerable<DiscountFindingKind> Kinds(GivenDiscount given, GrantRecord grant)
    {
        if (grant.Customer != given.Customer)
            yield return DiscountFindingKind.OtherCustomer;
        if (given.On < grant.GrantedOn || grant.Period?.Contains(given.On) == false)
            yield return DiscountFindingKind.OutsidePeriod;
        if (given.Discount > grant.Discount || (grant.Period is null && given.Conceded > grant.Conceded))
            yield return DiscountFindingKind.MoreThanGranted;
        else if (given.Discount < grant.Discount || (grant.Period is null && given.Conceded < grant.Conceded))
            yield return DiscountFindingKind.LessThanGranted;
    }

    private static string Key(GivenDiscount given) => new CanonicalObject()
        .Add("customer", given.Customer)
        .Add("request", given.Request)
        .Add("line", given.Line)
        .Add("document", given.Document)
        .Add("on", given.On)
        .Add("discount", given.Discount)
        .Add("conceded", given.Conceded)
        .ToString();
}
