using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for records of decisions.</summary>
internal static class RecordLaws
{
    private const int PortfolioSize = 8;

    public static GradingLaw TheSameInputGivesTheSameRecord { get; } = GradingLaw.OnEach(
        "the-same-input-gives-the-same-record",
        "The same customer has the same record, byte for byte, each time, under every culture and on every thread.",
        static (subject, request) =>
        {
            var here = subject.Decide(request);
            var there = Elsewhere(() => subject.Decide(request));
            return here.Record == there.Record ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, here)}\nOn another thread under another culture its record is otherwise:\n{here.Record}\n{there.Record}", here);
        });

    public static GradingLaw TheOrderOfCustomersDoesNotMatter { get; } = GradingLaw.On(
        "the-order-of-customers-does-not-matter",
        "Customers are decided alike alone, among many and in any order.",
        static (subject, _) => Shuffled(subject),
        static (subject, shuffled) =>
        {
            var (portfolio, order) = (shuffled.Portfolio, shuffled.Order.Where(i => i < shuffled.Portfolio.Length).ToList());
            var together = subject.DecideAll(portfolio).Select(static v => v.Record).ToList();
            var reordered = subject.DecideAll([.. order.Select(i => portfolio[i])]).Select(static v => v.Record).ToList();
            for (var i = 0; i < portfolio.Length; i++)
            {
                var (alone, elsewhere) = (subject.Decide(portfolio[i]), reordered[order.IndexOf(i)]);
                if (together[i] != alone.Record || elsewhere != alone.Record)
                    return LawFinding.Broken($"{Outcomes.Told(subject, alone)}\nAmong {portfolio.Length} customers its record is otherwise:\n{alone.Record}\n{(together[i] == alone.Record ? elsewhere : together[i])}", alone);
            }

            return LawFinding.Holds;
        });

    public static GradingLaw RecordsTellDecisionsApart { get; } = GradingLaw.On(
        "records-tell-decisions-apart",
        "Decisions that differ have records that differ.",
        static (subject, _) => ChangedFactGen.Other(subject.Policy, [.. subject.Bounds.Facts]),
        static (subject, changed) =>
        {
            var (before, after) = (subject.Decide(changed.Request), subject.Decide(changed.Changed));
            return Outcomes.Text(before) == Outcomes.Text(after) ? LawFinding.DoesNotConcern
                : before.Record != after.Record ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, changed, before, after)}\nBoth have the record {before.Record}", before, after);
        });

    public static GradingLaw StoredFactsReplay { get; } = GradingLaw.OnEach(
        "stored-facts-replay",
        "A decision made again from facts and standing as a store gives them back, in whatever order, has the same record.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            var stored = request.With(request.Facts.ToBuilder().Build()).With(new StandingBuilder(request.Standing).Build());
            var replayed = subject.Decide(stored);
            return view.Record == replayed.Record ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nMade again from stored facts its record is otherwise:\n{view.Record}\n{replayed.Record}", view);
        });

    private static Arbitrary<(DecisionRequest[] Portfolio, int[] Order)> Shuffled(GradingSubject subject)
    {
        var portfolios = DecisionRequestGen.Portfolio(subject.Policy, PortfolioSize);
        return Arb.From(
            from portfolio in portfolios.Generator
            from order in Gen.Shuffle(Enumerable.Range(0, PortfolioSize).ToArray())
            select (portfolio, order),
            c => portfolios.Shrinker(c.portfolio).Select(smaller => (smaller, c.order)));
    }

    private static DecisionView Elsewhere(Func<DecisionView> decide)
    {
        DecisionView? view = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = Foreign();
            try
            {
                view = decide();
            }
            catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
            {
                failure = e;
            }
        });
        thread.Start();
        thread.Join();
        return view ?? throw failure!;
    }

    /// <summary>A culture that writes everything otherwise; made by hand, since a host may run without the culture tables.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }
}
