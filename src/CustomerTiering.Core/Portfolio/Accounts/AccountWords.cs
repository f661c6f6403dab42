using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>Says the analysis of an account in one language, section by section.</summary>
internal sealed class AccountWords(AccountAnalysis account, PolicyTexts texts)
{
    public ReportPage Page => new(
        Say("title", ("customer", account.Customer)),
        Say("setting", ("policy", texts.PolicyName()), ("from", texts.Value(account.From)), ("before", texts.Value(account.AsOf)), ("currency", texts.Currency())),
        [Total(), .. new[] { Parts("product-lines", account.ProductLines), Parts("uses", account.Uses), Parts("regions", account.Regions) }.Where(static s => !s.IsEmpty)]);

    private ReportSection Total()
    {
        List<string> notes = [];
        if (account.CoveredFrom > account.From)
            notes.Add(Say("part-of-period", ("day", texts.Value(account.CoveredFrom))));
        notes.Add(account.ComparedFrom is { } from
            ? Say("compared", ("from", texts.Value(from)), ("before", texts.Value(account.ComparedBefore!.Value)))
            : Say("not-compared"));
        if (account.Payments is null)
            notes.Add(Say("no-payments"));
        List<string[]> rows = [Row(Say("purchases"), account.Purchases)];
        if (account.Payments is { } payments)
            rows.Add(Row(Say("payments"), payments));
        return new ReportSection(Say("heading.total"), notes, [Say("amount"), Say("now"), Say("before"), Say("change")], rows);
    }

    /// <summary>Gives a section; an empty one where no purchase tells anything.</summary>
    private ReportSection Parts(string what, IReadOnlyList<AccountPart> parts)
        => new(Say($"heading.{what}"), [], [Say(what), Say("now"), Say("share"), Say("before"), Say("share-before"), Say("change"), Say("need")], parts.All(static p => p.Key is null) ? [] :
            [.. parts.Select(p => (string[])[p.Key ?? Say("not-told"), Money(p.Amount.Now), Share(p.Share), Money(p.Amount.Before), Share(p.ShareBefore), Share(p.Amount.Change), texts.Word(p.Amount.Need)])]);

    private string[] Row(string name, YearOnYear amount) => [name, Money(amount.Now), Money(amount.Before), Share(amount.Change)];

    private string Money(decimal? amount) => amount is { } known ? texts.Value(known, Units.Money) : texts.Say("value.unknown");

    private string Share(decimal? share) => share is { } known ? texts.Value(known, Units.Share) : texts.Say("value.unknown");

    private string Say(string key, params (string Name, string Value)[] values) => texts.Say($"account.{key}", values);
}
