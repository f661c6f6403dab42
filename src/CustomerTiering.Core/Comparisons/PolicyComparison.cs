using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons.Differences;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Policies;
using CustomerTiering.Texts;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Comparisons;

/// <summary>
/// What becomes of a portfolio when one policy takes the place of another: what the policies have different, who moves, why, and how much
/// revenue moves. The same policies and customers give the same comparison, whatever the order of the customers. Immutable.
/// </summary>
public sealed class PolicyComparison
{
    /// <summary>How many movers a report for people lists where nothing else is asked.</summary>
    public const int ListedMovers = 25;

    private readonly PolicyLanguages _languagesA;
    private readonly PolicyLanguages _languagesB;

    internal PolicyComparison(TieringEngine a, TieringEngine b, IReadOnlyList<PolicyDifference> differences, TransitionMatrix matrix, ComparisonTally tally)
    {
        (PolicyA, PolicyB) = (a.Policy, b.Policy);
        (_languagesA, _languagesB) = (a.Languages, b.Languages);
        (RulesHashA, RulesHashB) = (a.RulesHash, b.RulesHash);
        PolicyDifferences = differences;
        Matrix = matrix;
        Customers = tally.Differences;
        Failures = tally.Failures;
        OnlyScoreDiffers = tally.OnlyScoreDiffers;
        (EarliestDay, LatestDay) = (tally.Earliest, tally.Latest);
        Movers = [.. Customers.Where(static c => c.Move != TierMove.None)];
        (Indicators, Rules) = (ComparisonDrivers.OfIndicators(this), ComparisonDrivers.OfRules(this));
    }

    /// <summary>Gets the policy that is compared.</summary>
    public TieringPolicy PolicyA { get; }

    /// <summary>Gets the policy that would take its place.</summary>
    public TieringPolicy PolicyB { get; }

    /// <summary>Gets the rules hash of the first engine.</summary>
    public string RulesHashA { get; }

    /// <summary>Gets the rules hash of the second engine.</summary>
    public string RulesHashB { get; }

    /// <summary>Gets the currency of all revenue, an ISO 4217 code.</summary>
    public string Currency => PolicyA.Currency;

    /// <summary>Gets the first day for which was decided; null where there was no customer.</summary>
    public LocalDate? EarliestDay { get; }

    /// <summary>Gets the last day for which was decided; the same as the first in a usual portfolio, null where there was no customer.</summary>
    public LocalDate? LatestDay { get; }

    /// <summary>Gets what the policies have different and what decides: scorecard, ladder, rules.</summary>
    public IReadOnlyList<PolicyDifference> PolicyDifferences { get; }

    /// <summary>Gets who is where under both policies.</summary>
    public TransitionMatrix Matrix { get; }

    /// <summary>Gets the customers whom the policies put in different places, and those who only qualify for different tiers; by id.</summary>
    public IReadOnlyList<CustomerDifference> Customers { get; }

    /// <summary>Gets the customers whom the policies put in different places, by id.</summary>
    public IReadOnlyList<CustomerDifference> Movers { get; }

    /// <summary>Gets how many customers have another score and the same tiers.</summary>
    public int OnlyScoreDiffers { get; }

    /// <summary>Gets how many customers qualify for another tier and stay where they are: verdicts, limits or pins hold them.</summary>
    public int Held => Customers.Count - Movers.Count;

    /// <summary>Gets all customers on whom both policies could decide.</summary>
    public CustomerSum Compared => Matrix.Total;

    /// <summary>Gets the customers who move in any way.</summary>
    public CustomerSum Moved => Matrix.Cells.Where(static c => c.Move != TierMove.None).Aggregate(default(CustomerSum), static (sum, c) => sum.With(c.Sum));

    /// <summary>Gets the customers on whom a policy could not decide, by id; they stand nowhere else.</summary>
    public IReadOnlyList<ComparisonFailure> Failures { get; }

    /// <summary>Gets what each indicator does to the scores of those who move, in the order of the policies; every scored indicator once.</summary>
    public IReadOnlyList<IndicatorDriver> Indicators { get; }

    /// <summary>Gets the rules that treat customers who move differently, most customers first.</summary>
    public IReadOnlyList<RuleDriver> Rules { get; }

    /// <summary>Gives the customers who move and whose decisions part at that step.</summary>
    public CustomerSum Of(DifferenceCause cause)
        => Movers.Where(m => m.Cause == cause).Aggregate(default(CustomerSum), static (sum, m) => sum.With(m.AnnualPurchase));

    /// <summary>Gives the movers with the most revenue first, those of unknown revenue last.</summary>
    /// <param name="count">The most that are given, 0 or more.</param>
    public IReadOnlyList<CustomerDifference> TopMovers(int count)
        => [.. Movers.OrderByDescending(static m => m.AnnualPurchase ?? decimal.MinValue).Take(count)];

    /// <summary>Gives the whole comparison as canonical JSON: the same text on every machine for the same policies, rules and customers.</summary>
    public string ToJson() => ComparisonRecord.Of(this);

    /// <summary>Writes the report in short as plain text: what changed, who moves, from where to where, and what drives it.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="System.ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToText(string language = TextCatalogue.English) => new TextReport(Words(language)).Write();

    /// <summary>Writes a report as Markdown, lines ending with a line feed.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <param name="movers">The most movers that are listed, those with the most revenue first.</param>
    /// <exception cref="System.ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToMarkdown(string language = TextCatalogue.English, int movers = ListedMovers) => new MarkdownReport(Words(language), movers).Write();

    /// <summary>Writes a report as one HTML file that needs nothing beside itself: no script, no font, no picture from elsewhere.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <param name="movers">The most movers that are listed, those with the most revenue first.</param>
    /// <exception cref="System.ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToHtml(string language = TextCatalogue.English, int movers = ListedMovers) => new HtmlReport(Words(language), movers).Write();

    internal ComparisonWords Words(string language) => new(this, Guard.NotNull(language, nameof(language)));

    internal PolicyPairTexts Texts(string language) => new(_languagesA.In(language), _languagesB.In(language));
}
