using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using NodaTime;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>Compares decisions, and tells of them in the words that all laws share.</summary>
internal static class Outcomes
{
    /// <summary>Gives all that a decision comes to, without who the customer is, in one text.</summary>
    public static string Text(DecisionView v)
        => $"{v.Score} {v.KnownWeight} {v.Scored} {v.Qualified} {v.Proposed} {v.Change} {v.BoundsConflict} {v.PeriodsBelow} {string.Join(",", v.Approvers)} {string.Join(",", v.Recipients)} {v.Warnings.Count} "
            + string.Join(",", v.Hits.Select(static h => $"{h.Set.Area.Id}/{h.Rule.Id}"));

    /// <summary>Gives what differs between two standings, in words: <c>the tier is B and not C</c>; empty where nothing does.</summary>
    public static string Difference(Standing was, Standing now)
        => string.Join(", ", Parts(was).Zip(Parts(now), static (a, b) => (a.Name, Was: a.Value, Now: b.Value)).Where(static p => p.Was != p.Now).Select(static p => $"the {p.Name} is {p.Now} and not {p.Was}"));

    /// <summary>Gives the rank of the tier that a customer has once the proposal is approved; -1 for none.</summary>
    public static int Rank(DecisionView v) => v.Effective?.Rank ?? -1;

    /// <summary>Tells of one customer and what was decided.</summary>
    public static string Told(GradingSubject subject, DecisionView view) => $"{subject.Words.Customer(view.Request)}\nIt {subject.Words.Outcome(view)}.";

    /// <summary>Tells of one customer, and of the same with one fact changed.</summary>
    public static string Told(GradingSubject subject, ChangedFact changed, DecisionView before, DecisionView after)
        => $"{Told(subject, before)}\nWith {subject.Words.Fact(changed.Changed.Facts, changed.Key)} and all else equal it {subject.Words.Outcome(after)}.";

    private static (string Name, string Value)[] Parts(Standing s) =>
    [
        ("tier", s.Tier ?? "none"),
        ("day it has had its tier since", Day(s.Since)),
        ("number of reviews below", Number(s.PeriodsBelow)),
        ("last review", s.LastReview ?? "none"),
        ("day of the last review", Day(s.LastReviewOn)),
        ("credit warning level", Number(s.CreditWarningLevel)),
        ("owner", s.Owner ?? "nobody"),
        ("pinned tier", s.Pin?.Tier ?? "none"),
        ("version", Number(s.Version)),
    ];

    private static string Day(LocalDate? day) => day is { } known ? EffectivePeriod.Iso(known) : "not known";

    private static string Number(long n) => n.ToString(CultureInfo.InvariantCulture);
}
