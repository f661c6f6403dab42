using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Clauses.ForeignTrade;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Reviews;

/// <summary>What was added to a history is never lost or changed, whatever is added after it, in whatever order of days (relationship care art. 3).</summary>
public sealed class StandingHistoryLawsTests
{
    private const int Cases = 200;
    private static readonly LocalDate Spring = new(2026, 3, 1);
    private static readonly CustomerFacts[] Customers = [ForeignTrade.LevelA.Build(), ForeignTrade.LevelC.Build(), ForeignTrade.LevelD.Build()];

    /// <summary>Reviews of the same and of later days, with other decisions among them, and approvers.</summary>
    private static readonly Gen<Review[]> Reviews
        = Gen.ListOf(
            from level in Gen.Choose(0, 2)
            from day in Gen.Choose(0, 6)
            from approver in Gen.Elements("wang", "zhao", null)
            select new Review(level, day, approver)).Select(static l => l.Take(8).ToArray());

    /// <summary>How a decision is added to a history.</summary>
    private delegate StandingHistory Adding(StandingHistory history, Decision decision, IReadOnlyList<string> approvedBy);

    private static readonly Dictionary<string, Adding> WrongWays = new()
    {
        ["keeps the last two lines"] = static (h, d, by) => Written([.. Right(h, d, by).Entries.Skip(h.Entries.Count - 1)]),
        ["writes a correction over the line that it corrects"] = static (h, d, by) => Right(Written([.. h.Entries.Where(e => e.Review != d.StandingIfApproved().LastReview)]), d, by),
        ["keeps one line of a tier that did not change"] = static (h, d, by) => Written([.. Right(h, d, by).Changes]),
        ["forgets who approved once a later line stands"] = static (h, d, by) => Right(Written(h.Entries, static _ => []), d, by),
        ["takes a review before the last line for the last one"] = static (h, d, by) => Right(Written([.. h.Entries.Where(e => e.On <= d.AsOf)]), d, by),
    };

    public static TheoryData<string> Wrong => [.. WrongWays.Keys];

    [Fact]
    public void What_was_added_is_never_lost_or_changed() => KeepsWhatWasAdded(Right);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_history_that_loses_or_changes_it_is_caught(string name) => Law.IsBrokenBy(() => KeepsWhatWasAdded(WrongWays[name]));

    private static void KeepsWhatWasAdded(Adding add) => Law.Holds(Cases, Reviews, reviews =>
    {
        var (history, added) = (StandingHistory.Of("C1"), new List<string>());
        foreach (var review in reviews)
        {
            var decision = ForeignTrade.Engine.Decide(Customers[review.Level], Standing.None, Spring.PlusDays(review.Day));
            IReadOnlyList<string> approvedBy = review.Approver is { } approver ? [approver] : [];
            try
            {
                history = add(history, decision, approvedBy);
            }
            catch (ArgumentException)
            {
                continue;
            }

            var line = $"{decision.AsOf:uuuu-MM-dd} {decision.StandingIfApproved().Tier} {decision.Hash()} {string.Join(',', approvedBy)}";
            if (added.TrueForAll(a => !a.Contains(decision.Hash(), StringComparison.Ordinal)))
                added.Add(line);
            if (!added.SequenceEqual(Lines(history)) || !added.SequenceEqual(Lines(StandingHistory.Parse(history.ToRecord()))))
                return false;
        }

        return true;
    });

    private static IEnumerable<string> Lines(StandingHistory history) => history.Entries.Select(static e => $"{e.On:uuuu-MM-dd} {e.Tier} {e.Decision} {string.Join(',', e.ApprovedBy)}");

    private static StandingHistory Right(StandingHistory history, Decision decision, IReadOnlyList<string> approvedBy) => history.With(decision, approvedBy);

    /// <summary>Writes lines anew, chained as they should be.</summary>
    private static StandingHistory Written(IReadOnlyList<StandingEntry> lines, Func<StandingEntry, IReadOnlyList<string>>? approvedBy = null)
        => lines.Aggregate(StandingHistory.Of("C1"), (history, e) => history.With(new StandingEntry(e.On, e.Tier, e.Review, e.Decision, approvedBy?.Invoke(e) ?? e.ApprovedBy, history.LastHash)));

    private sealed record Review(int Level, int Day, string? Approver);
}
