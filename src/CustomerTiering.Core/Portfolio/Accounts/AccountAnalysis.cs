using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>
/// What an account buys, for what and where it goes, how its needs change and what it pays, all beside the same period of the year before
/// (key accounts art. 8: mix and trend, payments year on year, where the product goes, change of needs). Sums are exact and do not depend on
/// the order of the purchases. Immutable.
/// </summary>
public sealed class AccountAnalysis
{
    private readonly TieringEngine _engine;

    internal AccountAnalysis(TieringEngine engine, AccountHistory history, LocalDate asOf, MovementMeasures measures)
    {
        (_engine, Customer, AsOf, CoveredFrom) = (engine, history.Customer, asOf, history.CoveredFrom);
        From = asOf.PlusMonths(-measures.Months);
        var (from, before) = measures.SamePeriodBefore(From, asOf);
        var isCompared = history.CoveredFrom <= from;
        (ComparedFrom, ComparedBefore) = isCompared ? (from, before) : ((LocalDate?)null, (LocalDate?)null);

        var bought = history.Purchases.Where(p => p.Date >= From && p.Date < asOf).ToList();
        var boughtBefore = isCompared ? history.Purchases.Where(p => p.Date >= from && p.Date < before).ToList() : null;
        Purchases = new YearOnYear(bought.Sum(static p => p.Amount), boughtBefore?.Sum(static p => p.Amount));
        Payments = history.Payments is not { } payments ? null : new YearOnYear(
            payments.Where(p => p.Date >= From && p.Date < asOf).Sum(static p => p.Amount),
            isCompared ? payments.Where(p => p.Date >= from && p.Date < before).Sum(static p => p.Amount) : null);
        ProductLines = AccountPart.Of(bought, boughtBefore, static p => p.ProductLine);
        Uses = AccountPart.Of(bought, boughtBefore, static p => p.Use);
        Regions = AccountPart.Of(bought, boughtBefore, static p => p.Region);
    }

    /// <summary>Gets the host's id of the account.</summary>
    public string Customer { get; }

    /// <summary>Gets the day; it and what lies after it are left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the first day of the period, as long as the policy's <c>movements.months</c>.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day from which all is known; where it lies after <see cref="From"/> the amounts are those of a part of the period.</summary>
    public LocalDate CoveredFrom { get; }

    /// <summary>Gets the first day of the same period of the year before, by the Chinese New Year where the policy regards it; null where that period is not covered.</summary>
    public LocalDate? ComparedFrom { get; }

    /// <summary>Gets the day after the last of the same period of the year before; null where it is not covered.</summary>
    public LocalDate? ComparedBefore { get; }

    /// <summary>Gets net purchases.</summary>
    public YearOnYear Purchases { get; }

    /// <summary>Gets what came in; null where payments are not looked at.</summary>
    public YearOnYear? Payments { get; }

    /// <summary>Gets what is bought by product line, and so how needs change, the largest first.</summary>
    public IReadOnlyList<AccountPart> ProductLines { get; }

    /// <summary>Gets what the purchases are used for, the largest first.</summary>
    public IReadOnlyList<AccountPart> Uses { get; }

    /// <summary>Gets where the purchases go, the largest first.</summary>
    public IReadOnlyList<AccountPart> Regions { get; }

    /// <summary>Writes the analysis as plain text.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToText(string language = TextCatalogue.English) => new ReportText(Page(language)).Write();

    /// <summary>Writes the analysis as Markdown, lines ending with a line feed.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToMarkdown(string language = TextCatalogue.English) => new ReportMarkdown(Page(language)).Write();

    /// <summary>Gives the analysis as canonical JSON: the same text on every machine for the same policy and history.</summary>
    public string ToJson() => RecordHeader.Of(_engine, AsOf)
        .Add("account", Customer)
        .Add("from", From)
        .Add("coveredFrom", CoveredFrom)
        .Add("comparedFrom", ComparedFrom)
        .Add("comparedBefore", ComparedBefore)
        .Add("purchases", Amount(Purchases))
        .Add("payments", Payments is { } payments ? Amount(payments) : null)
        .Add("productLines", ProductLines.Select(Part))
        .Add("uses", Uses.Select(Part))
        .Add("regions", Regions.Select(Part))
        .ToString();

    private static CanonicalObject Amount(YearOnYear amount) => new CanonicalObject().Add("now", amount.Now).Add("before", amount.Before).Add("change", amount.Change);

    private static CanonicalObject Part(AccountPart part) => Amount(part.Amount)
        .Add("key", part.Key)
        .Add("share", part.Share)
        .Add("shareBefore", part.ShareBefore)
        .Add("need", ConditionPrinter.Words(part.Amount.Need.ToString()));

    private ReportPage Page(string language) => new AccountWords(this, _engine.Languages.In(language)).Page;
}
