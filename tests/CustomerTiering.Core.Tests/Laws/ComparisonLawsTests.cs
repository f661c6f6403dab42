using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Laws;

/// <summary>What holds for every comparison of two policies. Each law is shown to catch a subject that breaks it.</summary>
public sealed class ComparisonLawsTests(ITestOutputHelper output)
{
    private delegate Told Subject(TieringEngine a, TieringEngine b, IReadOnlyList<DecisionRequest> portfolio);

    private delegate string Report(TieringEngine a, TieringEngine b, IReadOnlyList<DecisionRequest> portfolio);

    [Fact]
    public void The_matrix_counts_every_customer_where_both_policies_put_it() => MatrixIsThePortfolio(Real);

    [Fact]
    public void A_matrix_of_qualified_tiers_breaks_that_law()
        => Law.IsBrokenBy(static () => MatrixIsThePortfolio(static (a, b, p) => Real(a, b, p) with { Cells = Count(a, b, p, static d => d.QualifiedTier?.Code ?? "not-gradable") }));

    [Fact]
    public void A_comparison_that_loses_failures_breaks_that_law()
        => Law.IsBrokenBy(static () => MatrixIsThePortfolio(static (a, b, p) => Real(a, b, p) with { Failures = 0 }));

    [Fact]
    public void Indicators_and_rounding_sum_exactly_to_the_difference_of_the_scores() => PartsSumToTheDifference(Real);

    [Fact]
    public void Indicators_alone_break_that_law()
        => Law.IsBrokenBy(static () => PartsSumToTheDifference(static (a, b, p) => Real(a, b, p) with { Scores = [.. a.Compare(b, p).Customers.Select(static c => (c.ScoreDifference ?? 0, c.Indicators.Sum(static i => i.Difference)))] }));

    [Fact]
    public void A_policy_compared_with_itself_moves_nobody() => ItselfMovesNobody(Real);

    [Fact]
    public void A_comparison_with_the_tier_that_the_customer_has_breaks_that_law()
        => Law.IsBrokenBy(static () => ItselfMovesNobody(static (a, b, p) => Real(a, b, p) with { Up = a.DecideAll(p).Count(static r => r.Decision is { ProposedTier: { } to, CurrentTier: { } from } && to > from) }));

    [Fact]
    public void Swapping_the_policies_mirrors_the_matrix_and_negates_the_differences() => SwappingMirrors(Real);

    [Fact]
    public void A_comparison_that_takes_every_move_for_a_rise_breaks_that_law()
        => Law.IsBrokenBy(static () => SwappingMirrors(static (a, b, p) => Real(a, b, p) is var told ? told with { Up = told.Up + told.Down, Down = 0 } : null!));

    [Fact]
    public void A_comparison_without_signs_breaks_that_law()
        => Law.IsBrokenBy(static () => SwappingMirrors(static (a, b, p) => Real(a, b, p) is var told ? told with { Scores = [.. told.Scores.Select(static s => (Math.Abs(s.Difference), Math.Abs(s.Parts)))] } : null!));

    [Fact]
    public void The_order_of_customers_does_not_change_a_byte() => OrderDoesNotMatter(static (a, b, p) => Whole(a.Compare(b, p)));

    [Fact]
    public void A_report_in_the_order_of_the_portfolio_breaks_that_law()
        => Law.IsBrokenBy(static () => OrderDoesNotMatter(static (a, b, p) => string.Join(';', p.Select(r => a.Compare(b, [r]).ToJson()))));

    [Fact]
    public void The_cases_are_of_all_kinds()
    {
        var shares = new Shares();
        Law.Holds(100, Cases, c =>
        {
            var comparison = TieringEngine.Create(c.A).Compare(TieringEngine.Create(c.B), c.Portfolio);
            shares.Count(
            [
                .. comparison.Movers.Select(static m => m.Move.ToString()).Distinct(),
                .. comparison.Movers.Select(static m => m.Cause.ToString()).Distinct(),
                .. comparison.Failures.Count > 0 ? (string[])["failure"] : [],
                .. comparison.Customers.Any(static d => d.Rounding != 0) ? (string[])["rounding"] : [],
                .. comparison.Held > 0 ? (string[])["held"] : [],
            ]);
            return true;
        });

        shares.Print(output);
        shares.AtLeast(10, "Up", "Down", "GradedOnlyByA", "GradedOnlyByB", "Gradability", "Score", "ScoreAndLadder", "Bounds", "Changes", "failure", "rounding", "held");
    }

    private static Gen<(Policies.TieringPolicy A, Policies.TieringPolicy B, DecisionRequest[] Portfolio)> Cases
        => from a in RandomPolicies.Any
           from b in RandomPolicies.Any
           from portfolio in Gen.ArrayOf(RandomRequests.For(a), 25)
           select (a, b, portfolio);

    private static void MatrixIsThePortfolio(Subject subject)
        => Holds(static (told, a, b, p) => told.Failures + told.Cells.Values.Sum() == p.Count && Same(told.Cells, Count(a, b, p, static d => d.ProposedTier?.Code ?? (d.Score is null ? "not-gradable" : "delisted"))), subject);

    private static void PartsSumToTheDifference(Subject subject) => Holds(static (told, _, _, _) => told.Scores.All(static s => s.Difference == s.Parts), subject);

    private static void ItselfMovesNobody(Subject subject)
        => Holds((_, a, _, p) => subject(a, a, p) is { Up: 0, Down: 0, Others: 0, Scores.Count: 0 } told && told.Cells.Keys.All(static c => c.From == c.To), subject);

    private static void SwappingMirrors(Subject subject)
        => Holds(
            (told, a, b, p) => subject(b, a, p) is var mirrored
                && (told.Up, told.Down, told.Others, told.Failures) == (mirrored.Down, mirrored.Up, mirrored.Others, mirrored.Failures)
                && Same(told.Cells, mirrored.Cells.ToDictionary(static c => (c.Key.To, c.Key.From), static c => c.Value))
                && told.Scores.Order().SequenceEqual(mirrored.Scores.Select(static s => (-s.Difference, -s.Parts)).Order()),
            subject);

    private static void OrderDoesNotMatter(Report report)
        => Law.Holds(
            40,
            from c in Cases
            from order in Gen.Shuffle(c.Portfolio)
            select (c.A, c.B, c.Portfolio, order),
            c =>
            {
                var (a, b) = (TieringEngine.Create(c.A), TieringEngine.Create(c.B));
                return report(a, b, c.Portfolio) == report(a, b, c.order);
            });

    private static void Holds(Func<Told, TieringEngine, TieringEngine, IReadOnlyList<DecisionRequest>, bool> law, Subject subject)
        => Law.Holds(60, Cases, c =>
        {
            var (a, b) = (TieringEngine.Create(c.A), TieringEngine.Create(c.B));
            return law(subject(a, b, c.Portfolio), a, b, c.Portfolio);
        });

    private static Told Real(TieringEngine a, TieringEngine b, IReadOnlyList<DecisionRequest> portfolio)
    {
        var c = a.Compare(b, portfolio);
        return new Told(
            c.Matrix.Cells.Where(static x => x.Sum.Customers > 0).ToDictionary(static x => (x.From.ToString(), x.To.ToString()), static x => x.Sum.Customers),
            c.Failures.Count,
            c.Matrix.Of(TierMove.Up).Customers,
            c.Matrix.Of(TierMove.Down).Customers,
            c.Matrix.Of(TierMove.Unranked).Customers + c.Matrix.Of(TierMove.GradedOnlyByA).Customers + c.Matrix.Of(TierMove.GradedOnlyByB).Customers,
            [.. c.Customers.Select(static d => (d.ScoreDifference ?? 0, d.Indicators.Sum(static i => i.Difference) + d.Rounding))]);
    }

    private static string Whole(PolicyComparison comparison) => comparison.ToJson() + comparison.ToMarkdown() + comparison.ToHtml() + comparison.ToText();

    private static Dictionary<(string From, string To), int> Count(TieringEngine a, TieringEngine b, IReadOnlyList<DecisionRequest> portfolio, Func<Decision, string> place)
        => a.DecideAll(portfolio).Zip(b.DecideAll(portfolio))
            .Where(static p => p.First.Decision is not null && p.Second.Decision is not null)
            .CountBy(p => (place(p.First.Decision!), place(p.Second.Decision!)))
            .ToDictionary(static g => g.Key, static g => g.Value);

    private static bool Same(IReadOnlyDictionary<(string From, string To), int> one, IReadOnlyDictionary<(string From, string To), int> other)
        => one.Count == other.Count && one.All(c => other.GetValueOrDefault(c.Key) == c.Value);

    /// <summary>What a comparison tells.</summary>
    private sealed record Told(IReadOnlyDictionary<(string From, string To), int> Cells, int Failures, int Up, int Down, int Others, IReadOnlyList<(decimal Difference, decimal Parts)> Scores);
}
