using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for every ranking of a portfolio.</summary>
internal static class RankingLaws
{
    public static GradingLaw OrderDoesNotMatter(PortfolioSubject subject) => On(
        "the-order-of-a-portfolio-does-not-matter",
        "Classes and the best are the same in whatever order the customers come.",
        values =>
        {
            var (turned, moved) = (values.Reverse().ToList(), values.Skip(values.Count / 2).Concat(values.Take(values.Count / 2)).ToList());
            return new[] { turned, moved }.All(other => Same(subject.Classes(values), subject.Classes(other)) && subject.Best(values).SequenceEqual(subject.Best(other)) && subject.Shares(values).OrderBy(static s => s).SequenceEqual(subject.Shares(other).OrderBy(static s => s)))
                ? null : "In another order classes, shares or the best are others.";
        },
        static values => values.Count > 1);

    public static GradingLaw EqualValuesShareAClass(PortfolioSubject subject) => On(
        "equal-values-share-a-class",
        "Customers with equal values are in one class.",
        values => values.Where(static v => v.Value is not null).GroupBy(static v => v.Value).FirstOrDefault(g => g.Select(v => subject.Classes(values)[v.Customer]).Distinct().Count() > 1) is { } parted
            ? $"Those with {Number(parted.Key)} are in different classes." : null,
        static values => values.GroupBy(static v => v.Value).Any(static g => g.Key is not null && g.Count() > 1));

    public static GradingLaw BetterIsNeverClassedLower(PortfolioSubject subject) => On(
        "a-higher-value-is-never-classed-lower",
        "Who has a higher value is in the same class or a better one.",
        values =>
        {
            var (classes, order) = (subject.Classes(values), (subject.Policy.Portfolio.Abc?.Classes ?? []).Select(static c => c.Code).ToList());
            var ranked = values.Where(static v => v.Value is not null).OrderByDescending(static v => v.Value).Select(v => order.IndexOf(classes[v.Customer])).ToList();
            return ranked.Zip(ranked.Skip(1), static (better, next) => better <= next).All(static holds => holds) ? null : "A lower value is in a better class than a higher one.";
        },
        static values => values.Select(static v => v.Value).Where(static v => v is not null).Distinct().Count() > 1);

    public static GradingLaw EqualsAreBestTogether(PortfolioSubject subject) => On(
        "equals-are-among-the-best-together-or-not-at-all",
        "Of customers with equal values either all are among the best or none is, and nobody outside has a higher value than one inside.",
        values =>
        {
            var best = new HashSet<string>(subject.Best(values), StringComparer.Ordinal);
            var (inside, outside) = (values.Where(v => best.Contains(v.Customer)).Select(static v => v.Value).ToList(), values.Where(v => v.Value is not null && !best.Contains(v.Customer)).Select(static v => v.Value).ToList());
            return inside.Count == 0 || outside.Count == 0 || inside.Min() > outside.Max() ? null : $"One with {Number(outside.Max())} is outside and one with {Number(inside.Min())} inside.";
        },
        values => subject.Best(values) is { Count: > 0 } best && best.Count < values.Count(static v => v.Value is not null),
        _ => subject.Policy.Portfolio.Top is { Ties: TieRule.ById } ? "the policy lets ids decide between equals" : null);

    public static GradingLaw FrozenCutOffsAnswerAlike(PortfolioSubject subject) => On(
        "frozen-cut-offs-answer-alike-for-any-batch",
        "Cut-offs that are frozen give each customer of the portfolio its class again, and the same alone as among others.",
        values =>
        {
            var (frozen, classes) = (subject.Freeze(values), subject.Classes(values));
            var whole = frozen(values);
            return !Same(whole, classes) ? "The cut-offs do not give the classes of the portfolio again."
                : values.All(v => v.Value is null || frozen([v])[v.Customer] == whole[v.Customer]) && Same(frozen([.. values.Skip(1)]), whole.Where(w => w.Key != (values.Count > 0 ? values[0].Customer : null)).ToDictionary(static w => w.Key, static w => w.Value)) ? null
                : "A customer is in another step alone than among others.";
        },
        static values => values.Count(static v => v.Value is not null) > 1);

    public static GradingLaw SharesSumToTheWhole(PortfolioSubject subject) => On(
        "shares-sum-to-the-whole",
        "The shares of all parts sum to exactly 1 where there is a whole to share.",
        values => subject.Shares(values).Sum() is var sum && sum != 1 ? $"They sum to {Number(sum)}." : null,
        static values => values.Sum(static v => v.Value ?? 0) > 0);

    private static GradingLaw On(string name, string statement, Func<IReadOnlyList<CustomerValue>, string?> problem, Func<IReadOnlyList<CustomerValue>, bool> concerns, Func<GradingSubject, string?>? notApplicable = null)
        => GradingLaw.On(
            name,
            statement,
            static (_, _) => PortfolioGen.Portfolios,
            (_, values) => !concerns(values) ? LawFinding.DoesNotConcern : problem(values) is { } said ? LawFinding.Broken($"The customers have {string.Join(", ", values.Select(static v => $"{v.Customer} {Number(v.Value)}"))}.\n{said}") : LawFinding.Holds,
            notApplicable is null ? null : (subject, _) => notApplicable(subject));

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) => one.Count == other.Count && one.All(o => other.TryGetValue(o.Key, out var value) && value == o.Value);

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "not known";
}
