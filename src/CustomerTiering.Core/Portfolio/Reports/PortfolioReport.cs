using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Texts;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>
/// A portfolio on one day: tiers and classes with their shares, the best customers and how much hangs on them, who comes and goes, who is
/// not covered, who changed tier (key accounts art. 8). The same customers give the same report, whatever their order. Immutable.
/// </summary>
public sealed class PortfolioReport
{
    /// <summary>How many customers a list for people shows where nothing else is asked.</summary>
    public const int Listed = 25;

    /// <summary>The key of customers without a tier or class in the tables of shares.</summary>
    public const string None = "-";

    private readonly TieringEngine _engine;
    private readonly Lazy<IReadOnlyList<MovementCount>> _movementsOverTime;

    internal PortfolioReport(TieringEngine engine, IReadOnlyList<PortfolioEntry> entries, LocalDate asOf)
    {
        (_engine, AsOf) = (engine, asOf);
        var (decider, policy) = (engine.Portfolio, engine.Policy.Portfolio);
        var tiers = entries.ToDictionary(static e => e.Facts.Id, e => engine.CurrentTierOf(e.Facts, e.Standing), StringComparer.Ordinal);
        var purchases = Values(entries, Indicators.AnnualPurchase);
        Customers = [.. entries.Select(e => new PortfolioCustomer(e.Facts.Id, tiers[e.Facts.Id]?.Code, e.Facts.AnnualPurchase))];
        Tiers = ShareTable.Of(purchases, c => tiers[c]?.Code ?? None, [.. engine.Policy.Tiers.Ladder.Select(static t => t.Code)]);
        Concentration = decider.Concentrate(purchases);
        Abc = policy.Abc is { } abc ? decider.Abc(Values(entries, abc.Measure)) : null;
        Top = policy.Top is { } top ? decider.Top(Values(entries, top.Measure)) : null;
        Classes = policy.Classes.Count == 0 ? [] : [.. entries.Select(e => decider.Classify(e.Facts, e.Standing, asOf))];
        Axes = Classes.Count == 0 ? [] : [.. policy.Axes.Select(a => new AxisShares(a, Shares(a, purchases)))];
        Movements = policy.Measures is null ? [] : [.. entries.Where(static e => e.History is not null).Select(e => decider.Judge(e.Facts, e.History!, asOf, e.Loss))];
        Coverage = policy.Coverage.Count == 0 ? [] : [.. entries.Where(static e => e.HasCarePlan is not null).Select(e => decider.Cover(new CoverageRequest(e.Facts, e.Standing, asOf, e.HasCarePlan!.Value, e.IsActive)))];
        Groups = entries.Any(static e => e.Identity is not null) ? new PortfolioGroups(decider, [.. entries.Select(static e => e.Identity ?? new CustomerIdentity(e.Facts.Id, null))], purchases) : null;
        _movementsOverTime = new(() => MovementTimeline.Of(decider, entries, asOf, Movements));
        Transitions = entries.Any(static e => e.Earlier is not null) ? TierTransitions.Of(engine, entries, tiers) : null;
    }

    /// <summary>Gets the policy.</summary>
    public TieringPolicy Policy => _engine.Policy;

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the customers, by the characters of their ids.</summary>
    public IReadOnlyList<PortfolioCustomer> Customers { get; }

    /// <summary>Gets the customers by tier, best first, those without one under <see cref="None"/>, with their annual purchases.</summary>
    public ShareTable Tiers { get; }

    /// <summary>Gets the class of each customer on each axis, by customer; empty where the policy has no class rules.</summary>
    public IReadOnlyList<ClassDecision> Classes { get; }

    /// <summary>Gets the customers by class, axis by axis.</summary>
    public IReadOnlyList<AxisShares> Axes { get; }

    /// <summary>Gets the ABC analysis; null where the policy has none.</summary>
    public AbcAnalysis? Abc { get; }

    /// <summary>Gets the best customers; null where the policy singles out none.</summary>
    public TopList? Top { get; }

    /// <summary>Gets how much hangs on the largest customers.</summary>
    public Concentration Concentration { get; }

    /// <summary>Gets who comes, stays and goes, by customer; empty where the policy measures none or no orders were given.</summary>
    public IReadOnlyList<MovementDecision> Movements { get; }

    /// <summary>
    /// Gets how many customers were won, kept, at risk and lost at the ends of up to 8 quarters, the day of the report last; as far back as all
    /// orders are known for the period and the months before it, and none where they are not known so far. Each customer that had ordered by then
    /// is judged by its orders before that day and by the facts of the report. Worked out when first asked for.
    /// </summary>
    /// <exception cref="Rules.RuleException">A rule failed on a customer.</exception>
    public IReadOnlyList<MovementCount> MovementsOverTime => _movementsOverTime.Value;

    /// <summary>Gets the lost customers of whom nobody has said why (key accounts art. 8), by id.</summary>
    public IReadOnlyList<MovementDecision> LostWithoutReason => [.. Movements.Where(static m => m.LacksReason)];

    /// <summary>Gets the coverage of each customer that was checked, by customer.</summary>
    public IReadOnlyList<CoverageDecision> Coverage { get; }

    /// <summary>Gets the customers rolled up to groups, and those that look like one; null where no entry tells an identity.</summary>
    public PortfolioGroups? Groups { get; }

    /// <summary>Gets who was in which tier and is in which now; null where no earlier standing was given. A customer that was or is none stands under delisted.</summary>
    public TransitionMatrix? Transitions { get; }

    /// <summary>Gives the customers of a movement, by id.</summary>
    public IReadOnlyList<MovementDecision> Of(MovementKind kind) => [.. Movements.Where(m => m.Kind == kind)];

    /// <summary>Gives the report as canonical JSON: the same text on every machine for the same policy and customers.</summary>
    public string ToJson() => PortfolioRecord.Of(this, _engine.RulesHash);

    /// <summary>Writes the report as plain text.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <param name="listed">The most customers that a list shows.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToText(string language = TextCatalogue.English, int listed = Listed) => new ReportText(Words(language, listed).Page).Write();

    /// <summary>Writes the report as Markdown, lines ending with a line feed.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <param name="listed">The most customers that a list shows.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToMarkdown(string language = TextCatalogue.English, int listed = Listed) => new ReportMarkdown(Words(language, listed).Page).Write();

    /// <summary>Writes the report as one HTML file that needs nothing beside itself: no script, no font, no picture from elsewhere.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <param name="listed">The most customers that a list shows.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToHtml(string language = TextCatalogue.English, int listed = Listed) => new PortfolioHtml(Words(language, listed)).Write();

    private static List<CustomerValue> Values(IEnumerable<PortfolioEntry> entries, NumberIndicator measure) => [.. entries.Select(e => CustomerValue.Of(e.Facts, measure))];

    private ShareTable Shares(ClassAxis axis, IEnumerable<CustomerValue> purchases)
    {
        var classes = Classes.ToDictionary(static c => c.Subject, c => c.ClassOn(axis.Id) ?? None, StringComparer.Ordinal);
        return ShareTable.Of(purchases, c => classes[c], [.. axis.Classes.Select(static c => c.Id)]);
    }

    private PortfolioWords Words(string language, int listed) => new(this, _engine.Languages.In(Guard.NotNull(language, nameof(language))), listed);
}
