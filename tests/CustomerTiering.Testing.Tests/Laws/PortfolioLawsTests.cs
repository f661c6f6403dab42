using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Testing.Subjects;
using Xunit;

namespace CustomerTiering.Testing.Laws;

/// <summary>The library keeps every portfolio law, and each law catches three subjects that do not.</summary>
public sealed class PortfolioLawsTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);
    private static readonly PortfolioSubject Right = PortfolioSubject.Of(Engine);

    private static readonly (string Law, string Mistake, PortfolioSubject Subject)[] Wrong =
    [
        ("the-order-of-a-portfolio-does-not-matter", "the first to come are the best", Right.WithBest(static v => [.. v.Take(3).Select(static c => c.Customer)])),
        ("the-order-of-a-portfolio-does-not-matter", "classes by the running share as customers come", Right.WithClasses(Running)),
        ("the-order-of-a-portfolio-does-not-matter", "equals stand as they come", Right.WithBest(static v => [.. v.Where(static c => c.Value > 0).OrderByDescending(static c => c.Value).Take(10).Select(static c => c.Customer)])),
        ("equal-values-share-a-class", "a class ends with the customer that passes its share", Right.WithClasses(Included)),
        ("equal-values-share-a-class", "a class takes so many customers", Right.WithClasses(Counted)),
        ("equal-values-share-a-class", "ids decide", Right.WithClasses(static v => Known(v).ToDictionary(static c => c.Customer, static c => c.Customer.EndsWith('1') ? "A" : "B"))),
        ("a-higher-value-is-never-classed-lower", "the least first", Right.WithClasses(static v => Classed(Known(v).OrderBy(static c => c.Value)))),
        ("a-higher-value-is-never-classed-lower", "returns count as if they were orders", Right.WithClasses(static v => Classed(Known(v).OrderByDescending(static c => Math.Abs(c.Value!.Value))))),
        ("a-higher-value-is-never-classed-lower", "by the digits as text", Right.WithClasses(static v => Classed(Known(v).OrderByDescending(static c => c.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)))),
        ("equals-are-among-the-best-together-or-not-at-all", "ids decide between equals", Right.WithBest(static v => [.. TopList.Of(v, 10, TieRule.ById).Places.Select(static p => p.Customer)])),
        ("equals-are-among-the-best-together-or-not-at-all", "the second ten", Right.WithBest(static v => [.. TopList.Of(v, 20).Places.Skip(10).Select(static p => p.Customer)])),
        ("equals-are-among-the-best-together-or-not-at-all", "the last are taken", Right.WithBest(static v => [.. Known(v).OrderBy(static c => c.Value).Take(10).Select(static c => c.Customer)])),
        ("frozen-cut-offs-answer-alike-for-any-batch", "cut anew for each batch", Right.WithFreeze(_ => Right.Classes)),
        ("frozen-cut-offs-answer-alike-for-any-batch", "a step begins above its least value", Right.WithFreeze(static v => Above(v))),
        ("frozen-cut-offs-answer-alike-for-any-batch", "all are in the first step", Right.WithFreeze(static _ => static batch => Known(batch).ToDictionary(static c => c.Customer, static _ => "A"))),
        ("shares-sum-to-the-whole", "each share is rounded alone", Right.WithShares(static v => [.. Positive(v).Select(c => decimal.Round(c.Value!.Value / Positive(v).Sum(static p => p.Value!.Value), 4))])),
        ("shares-sum-to-the-whole", "each share is rounded down", Right.WithShares(static v => [.. Positive(v).Select(c => Math.Floor(10_000 * c.Value!.Value / Positive(v).Sum(static p => p.Value!.Value)) / 10_000)])),
        ("shares-sum-to-the-whole", "the whole counts the largest alone", Right.WithShares(static v => [.. Positive(v).Select(c => c.Value!.Value / Positive(v).Max(static p => p.Value!.Value))])),
    ];

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (law, mistake, _) in Wrong)
                data.Add(law, mistake);
            return data;
        }
    }

    public static TheoryData<string> Names => [.. PortfolioLaws.Of(Right).Select(static l => l.Name)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_subject_that_breaks_it(string law, string mistake)
    {
        var result = PortfolioLaws.Of(Wrong.Single(w => w.Law == law && w.Mistake == mistake).Subject).Find(law).Check(GradingSubject.Of(Engine));

        Assert.True(result.Outcome == LawOutcome.Broken, result.ToString());
        Assert.DoesNotContain("No decision was made", result.Counterexample);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_keeps_the_law_and_three_wrong_subjects_do_not(string law)
    {
        var result = PortfolioLaws.Of(Right).Find(law).Check(GradingSubject.Of(Engine));

        Assert.True(result.Outcome == LawOutcome.Holds, result.ToString());
        Assert.Equal(3, Wrong.Count(w => w.Law == law));
    }

    [Fact]
    public void A_policy_without_an_analysis_is_refused()
        => Assert.StartsWith("policy `foreign-trade` has no `portfolio.abc`", Assert.Throws<ArgumentException>(static () => PortfolioSubject.Of(TieringEngine.Create(Presets.ForeignTrade))).Message, StringComparison.Ordinal);

    private static List<CustomerValue> Known(IReadOnlyList<CustomerValue> values) => [.. values.Where(static v => v.Value is not null)];

    private static List<CustomerValue> Positive(IReadOnlyList<CustomerValue> values) => [.. values.Where(static v => v.Value > 0)];

    private static Dictionary<string, string> Running(IReadOnlyList<CustomerValue> values)
    {
        var (sum, whole) = (0m, Positive(values).Sum(static v => v.Value!.Value));
        return Known(values).ToDictionary(static v => v.Customer, v => (sum += Math.Max(0, v.Value!.Value)) <= 0.8m * whole ? "A" : "C");
    }

    private static Dictionary<string, string> Included(IReadOnlyList<CustomerValue> values) => Running([.. values.OrderByDescending(static v => v.Value)]);

    private static Dictionary<string, string> Counted(IReadOnlyList<CustomerValue> values) => Classed(Known(values).OrderByDescending(static v => v.Value));

    private static Dictionary<string, string> Classed(IEnumerable<CustomerValue> ordered) => ordered.Select(static (v, i) => (v.Customer, Class: i < 3 ? "A" : "C")).ToDictionary(static v => v.Customer, static v => v.Class);

    private static Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>> Above(IReadOnlyList<CustomerValue> values)
    {
        var steps = AbcAnalysis.Of(values, Engine.Portfolio.Policy.Abc!.Classes).Freeze("frozen", new NodaTime.LocalDate(2026, 1, 1)).Steps;
        return batch => Known(batch).ToDictionary(static v => v.Customer, v => steps.First(s => s.AtLeast is null || v.Value > s.AtLeast).Label);
    }
}
