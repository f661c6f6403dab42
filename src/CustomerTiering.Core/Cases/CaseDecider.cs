using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Opens cases and looks over them. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CaseDecider
{
    private readonly TieringEngine _engine;

    internal CaseDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CasePolicy Policy => _engine.Policy.Cases;

    /// <summary>Opens a case, or refuses it whole. From then on it changes by <see cref="CustomerCase.Apply(CaseCommand, Instant, CaseOffice)"/>.</summary>
    /// <param name="opening">What is opened.</param>
    /// <param name="at">The moment.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public CaseResult Open(CaseOpening opening, Instant at, CaseOffice office)
        => new CaseOpener(Policy.Kinds).Open(Guard.NotNull(opening, nameof(opening)), at, Guard.NotNull(office, nameof(office)));

    /// <summary>Opens a case, or refuses it whole, for hosts that have no NodaTime.</summary>
    /// <param name="opening">What is opened.</param>
    /// <param name="at">The moment.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public CaseResult Open(CaseOpening opening, DateTimeOffset at, CaseOffice office) => Open(opening, Instant.FromDateTimeOffset(at), office);

    /// <summary>
    /// Decides by the rules of the policy whom to tell of a case, which step to recommend and what marks it, and lists what is overdue. It
    /// changes nothing: who was told is recorded by a <see cref="TellCommand"/>, and is then not asked for again.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="facts">The facts of its customer.</param>
    /// <param name="at">The moment; not before the case was opened.</param>
    /// <param name="office">The zone, calendar and people.</param>
    /// <param name="others">Other cases, those of the same customer among them; null for none. What was cancelled by then, such as a case that was opened twice, is no earlier case of the same cause.</param>
    /// <exception cref="ArgumentException">The facts are another customer's, or the moment lies before the opening.</exception>
    /// <exception cref="Rules.RuleException">A rule threw.</exception>
    public CaseReview Review(CustomerCase @case, CustomerFacts facts, Instant at, CaseOffice office, IEnumerable<CustomerCase>? others = null)
    {
        Guard.NotNull(@case, nameof(@case));
        Guard.NotNull(office, nameof(office));
        if (Guard.NotNull(facts, nameof(facts)).Id != @case.Customer)
            throw new ArgumentException($"the facts are those of `{facts.Id}`, and the case is about `{@case.Customer}`", nameof(facts));
        if (at < @case.OpenedAt)
            throw new ArgumentException($"{CaseDesk.Iso(at)} lies before the opening at {CaseDesk.Iso(@case.OpenedAt)}", nameof(at));

        var (today, opened) = (office.DayOf(at), office.DayOf(@case.OpenedAt));
        var breaches = @case.Breaches(at);
        var situation = new CaseSituation(
            _engine.Bind(facts),
            today,
            @case,
            breaches.Count == 0 ? null : breaches.Max(static b => b.Overdue.Days),
            Period.DaysBetween(opened, today),
            DaysSinceSameCause(@case, others ?? [], at, office));
        return new CaseReview(_engine, @case, at, office, breaches, _engine.Rules.Of(Areas.CaseRoutes).Ask(in situation));
    }

    /// <inheritdoc cref="Review(CustomerCase, CustomerFacts, Instant, CaseOffice, IEnumerable{CustomerCase})"/>
    /// <param name="case">The case.</param>
    /// <param name="facts">The facts of its customer.</param>
    /// <param name="at">The moment, for hosts that have no NodaTime.</param>
    /// <param name="office">The zone, calendar and people.</param>
    /// <param name="others">Other cases, those of the same customer among them; null for none.</param>
    public CaseReview Review(CustomerCase @case, CustomerFacts facts, DateTimeOffset at, CaseOffice office, IEnumerable<CustomerCase>? others = null)
        => Review(@case, facts, Instant.FromDateTimeOffset(at), office, others);

    private static int? DaysSinceSameCause(CustomerCase @case, IEnumerable<CustomerCase> others, Instant at, CaseOffice office)
    {
        if (@case.Cause is null)
            return null;

        var earlier = others
            .Where(o => o.Customer == @case.Customer && o.Kind.Id == @case.Kind.Id && o.Cause == @case.Cause && o.Id != @case.Id && o.OpenedAt <= @case.OpenedAt && !(o.Status == CaseStatus.Cancelled && o.EndedAt <= at))
            .Select(o => office.DayOf(o.OpenedAt))
            .ToList();
        return earlier.Count == 0 ? null : Period.DaysBetween(earlier.Max(), office.DayOf(@case.OpenedAt));
    }
}
