using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Retention;

/// <summary>
/// Which facts of a customer's file are kept, looked at again, and taken out, by the age limits of their groups (relationship care
/// art. 16, 17). Where groups differ about a fact, the one that keeps it longest counts. Immutable.
/// </summary>
public sealed class RetentionReport
{
    private RetentionReport(string customer, LocalDate asOf, IReadOnlyList<RetainedFact> facts)
    {
        Customer = customer;
        AsOf = asOf;
        Facts = facts;
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the day at which ages were measured.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the known facts that stand in a group, each once, in the order of the groups.</summary>
    public IReadOnlyList<RetainedFact> Facts { get; }

    /// <summary>Gives the facts with a verdict, in order; may be none.</summary>
    /// <param name="verdict">What becomes of them.</param>
    public IReadOnlyList<FactKey> With(RetentionVerdict verdict) => [.. Facts.Where(f => f.Verdict == verdict).Select(static f => f.Fact)];

    /// <summary>Judges a customer's facts by the groups that the company keeps. What is unknown or stands in no group is not judged.</summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="groups">The groups, such as those of a policy.</param>
    /// <param name="asOf">The day at which ages are measured. A fact exactly as old as a limit is within it.</param>
    public static RetentionReport Of(CustomerFacts facts, IReadOnlyList<FactGroup> groups, LocalDate asOf)
    {
        Guard.NotNull(facts, nameof(facts));
        var judged =
            from key in Guard.NotNull(groups, nameof(groups)).SelectMany(static g => g.Facts).Distinct()
            where facts.Knows(key)
            let provenance = facts.ProvenanceOf(key)
            select new RetainedFact(key, groups.Where(g => g.Facts.Contains(key)).Min(g => Verdict(g, provenance, asOf)), provenance?.ObservedOn);
        return new RetentionReport(facts.Id, asOf, [.. judged]);
    }

    /// <summary>Judges a customer's facts by the groups that the company keeps, for hosts that have no NodaTime.</summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="groups">The groups, such as those of a policy.</param>
    /// <param name="asOf">The day at which ages are measured, without a time of day.</param>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static RetentionReport Of(CustomerFacts facts, IReadOnlyList<FactGroup> groups, DateTime asOf) => Of(facts, groups, Guard.DateOnly(asOf));

    private static RetentionVerdict Verdict(FactGroup group, FactProvenance? provenance, LocalDate asOf)
        => provenance?.ObservedOn is not { } observed ? RetentionVerdict.Review
            : IsOlder(observed, group.RemoveAfterMonths, asOf) ? RetentionVerdict.Remove
            : IsOlder(observed, group.MaxAgeMonths, asOf) ? RetentionVerdict.Review
            : provenance.Verification is Verification.Unverified or Verification.Refuted ? RetentionVerdict.Review
            : RetentionVerdict.Keep;

    private static bool IsOlder(LocalDate observed, int? months, LocalDate asOf) => months is { } limit && observed.PlusMonths(limit) < asOf;
}
