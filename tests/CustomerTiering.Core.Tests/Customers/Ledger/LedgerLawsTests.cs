using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

/// <summary>What holds for every ledger; a failure prints the seed with which it comes again.</summary>
public sealed class LedgerLawsTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 1);

    [Fact]
    public void The_order_of_lines_does_not_matter()
        => Holds(
            from lines in Ledgers
            from shuffled in Gen.Shuffle(lines)
            select (Print(lines), Print(shuffled)),
            (one, other) => one == other);

    [Fact]
    public void An_order_split_into_two_lines_of_its_document_measures_the_same()
        => Holds(
            from lines in Ledgers
            from order in Orders
            from part in Cents
            select (Print(lines.Append(order)), Print(lines.Concat(Split(order, part)))),
            (whole, split) => whole == split);

    [Fact]
    public void A_return_never_raises_annual_purchase()
        => Holds(
            from lines in Ledgers
            from back in Returns
            select (Purchases(lines, back.Customer), Purchases(lines.Append(back), back.Customer)),
            (without, with) => with <= without);

    [Fact]
    public void Annual_purchase_of_all_customers_is_the_sum_of_the_lines_in_the_period()
        => Holds(
            from lines in Ledgers
            select (Measure(lines).Facts().Sum(f => f.AnnualPurchase!.Value), lines.Where(IsPurchaseInPeriod).Sum(l => l.Amount)),
            (measured, summed) => measured == summed);

    [Fact]
    public void A_payment_does_not_change_purchases()
        => Holds(
            from lines in Ledgers
            from paid in Payments
            select (Purchases(lines, paid.Customer), Purchases(lines.Append(paid), paid.Customer)),
            (without, with) => without == with);

    [Fact]
    public void Payment_punctuality_lies_between_nothing_and_all_and_a_payment_never_lowers_it()
        => Holds(
            from lines in Ledgers
            from paid in Payments
            select (Punctuality(lines, paid.Customer), Punctuality(lines.Append(paid), paid.Customer)),
            (without, with) => without is >= 0m and <= 1m && with is >= 0m and <= 1m && without <= with);

    private static Gen<string> Customers => Gen.Elements("C1", "C2", "C3");

    private static Gen<string> Documents => Gen.Elements("I1", "I2", "I3", "I4", "I5");

    private static Gen<decimal> Cents => Gen.Choose(-10_000_000, 10_000_000).Select(c => c / 100m);

    private static Gen<LocalDate> Days => Gen.Choose(-1100, 20).Select(d => AsOf.PlusDays(d));

    private static Gen<LedgerLine> Orders
        => from customer in Customers
           from document in Documents
           from date in Days
           from amount in Cents
           from costKnown in Gen.Elements(true, true, true, false)
           from dueIn in Gen.Choose(-1, 90)
           select LedgerLine.Order(customer, document, date, amount, costKnown ? amount / 3m : null, dueIn < 0 ? null : date.PlusDays(dueIn));

    private static Gen<LedgerLine> Returns
        => from customer in Customers
           from document in Gen.OneOf(Documents.Select(d => (string?)d), Gen.Constant<string?>(null))
           from date in Days
           from amount in Cents
           select LedgerLine.Return(customer, document, date, -Math.Abs(amount), 0m);

    private static Gen<LedgerLine> Payments
        => from customer in Customers
           from document in Documents
           from date in Days
           from amount in Cents
           select LedgerLine.Payment(customer, document, date, Math.Abs(amount) + 0.01m);

    private static Gen<LedgerLine[]> Ledgers => Gen.NonEmptyListOf(Gen.OneOf(Orders, Orders, Returns, Payments)).Select(l => l.ToArray());

    private static void Holds<T>(Gen<(T One, T Other)> cases, Func<T, T, bool> law)
        => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(cases.ToArbitrary(), c => law(c.One, c.Other)));

    private static bool IsPurchaseInPeriod(LedgerLine line)
        => line.Kind != LedgerLineKind.Payment && MeasuringPeriod.MonthsBefore(AsOf).Contains(line.Date);

    private static LedgerLine[] Split(LedgerLine order, decimal part)
        =>
        [
            LedgerLine.Order(order.Customer, order.Document!, order.Date, part, order.Cost is null ? null : 1m, order.Due),
            LedgerLine.Order(order.Customer, order.Document!, order.Date, order.Amount - part, order.Cost - 1m, order.Due),
        ];

    private static decimal Punctuality(IEnumerable<LedgerLine> lines, string customer)
        => Measure(lines).FactsOf(customer)?.PaymentPunctuality ?? 0m;

    private static decimal Purchases(IEnumerable<LedgerLine> lines, string customer)
        => Measure(lines).FactsOf(customer)?.AnnualPurchase ?? 0m;

    private static LedgerIndicators Measure(IEnumerable<LedgerLine> lines)
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.AddRange(lines);
        return ledger;
    }

    private static string Print(IEnumerable<LedgerLine> lines)
    {
        var ledger = Measure(lines);
        var customers = ledger.Facts().Select(f => f.Build()).Select(f => f.Id + ": " + string.Join(", ", f.Known.Select(k => k + "=" + Text(f, k))));
        return ledger.CoveredFrom + "; " + string.Join("; ", customers);
    }

    private static string? Text(CustomerFacts facts, FactKey key)
        => key is NumberIndicator number ? facts[number]?.ToString("0.############################", CultureInfo.InvariantCulture) : facts.HasPurchased?.ToString();
}
