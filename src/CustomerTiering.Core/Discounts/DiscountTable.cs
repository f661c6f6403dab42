using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Book;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>Writes what the discounts section states beside its rules into the rule book.</summary>
internal sealed class DiscountTable(TieringPolicy policy, PolicyTexts texts)
{
    private static readonly string[] Columns = ["setting", "value", "clause", "basis"];
    private readonly DiscountPolicy _discounts = policy.Discounts;

    public IEnumerable<RuleBookTable> Write()
    {
        if (_discounts.Routes.Count == 0)
            yield break;

        yield return new RuleBookTable("discounts", texts.Say("book.discounts"), null, [.. Columns.Select(c => texts.Say($"book.{c}"))], [.. Rows()], isPart: false);
    }

    private IEnumerable<string[]> Rows()
    {
        yield return Row("measure", texts.Word(_discounts.Measure), _discounts.Clause);
        yield return Row("counts", texts.Word(_discounts.Counts), _discounts.Clause);
        yield return Row("stacking", Stacking(_discounts.Stacking), _discounts.Stacking.Clause);
        if (_discounts.Filing is { } filing)
            yield return Row("filing", texts.Value(filing.Days, Units.Days), filing.Clause, filing.Basis);
        if (_discounts.Renewal is { } renewal)
            yield return Row("renewal", texts.Value(renewal.Days, Units.Days), renewal.Clause, renewal.Basis);
        if (_discounts.SpotChecks is { } checks)
            yield return Row("spot-checks", texts.Say("discount.spot-checks", ("days", texts.Value(checks.PerPeriod, Units.Days)), ("share", texts.Value(checks.Share, Units.Share))), checks.Clause, checks.Basis);
    }

    private string Stacking(StackingPolicy stacking)
    {
        var words = new DiscountLineWords(texts);
        var rule = stacking.IsBestOnly ? texts.Say("discount.stacking.best")
            : stacking.Apart.Count == 0 ? texts.Say("discount.stacking.all")
            : texts.List(stacking.Apart.Select(g => texts.Say("discount.stacking.apart", ("kinds", string.Join(texts.Say("and"), g.Select(words.Kind))))));
        return stacking.Refuses ? texts.Say("discount.stacking.refused", ("rule", rule)) : rule;
    }

    private string[] Row(string setting, string value, string? clause, Basis? basis = null)
        => [texts.Say($"book.discounts.{setting}"), value, clause is null ? string.Empty : texts.ClauseName(clause), basis is { } b ? texts.Word(b) : string.Empty];
}
