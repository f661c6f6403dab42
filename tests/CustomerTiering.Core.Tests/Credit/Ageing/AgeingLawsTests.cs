using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Credit;

/// <summary>Parts add up to the whole, each part is where it must be, cash lowers nothing, and the order of items does not matter; agings that break a law are caught.</summary>
public sealed class AgeingLawsTests
{
    private const int Tolerance = 3;
    private const decimal IgnoredBelow = 50;
    private const int Cases = 1000;
    private const int Cash = 40;
    private static readonly AgeingTerms Shown = new(Tolerance, IgnoredBelow, [1, 31, 61], CashTreatment.Shown, null);
    private static readonly AgeingTerms Netted = new(Tolerance, IgnoredBelow, [1, 31, 61], CashTreatment.OldestFirst, null);

    private static readonly Gen<NaiveItem> Item =
        from open in Gen.Choose(1, 300)
        from disputed in Gen.Elements(0, 0, 30, 100)
        from days in Gen.Choose(-5, 70)
        from promised in Gen.Elements<int?>(null, null, -1, 0, 1)
        select new NaiveItem(open, disputed, days, promised);

    private static readonly Gen<NaiveItem[]> Items = Gen.ArrayOf(Item).Select(static items => items.Take(12).ToArray());

    private delegate Ageing Subject(NaiveItem[] items);

    public static TheoryData<string> WrongAgeings => [.. Wrong.Keys];

    private static readonly Dictionary<string, (Subject Subject, Func<NaiveItem[], Ageing, bool> Law)> Wrong = new(StringComparer.Ordinal)
    {
        ["sum: loses what is ignored"] = (static items => Without(Right(items), ReceivableCategory.Ignored), AddsUp),
        ["sum: loses what is disputed"] = (static items => Without(Right(items), ReceivableCategory.Disputed), AddsUp),
        ["sum: nets cash in silence"] = (static items => Of(items, Netted) is var netted ? new Ageing(netted.AsOf, netted.Currency, netted.Parts, netted.Buckets, 0, Cash) : null!, AddsUp),
        ["place: lets a disputed part age"] = (static items => Right([.. items.Select(static i => i with { DisputedPercent = 0 })]), IsInPlace),
        ["place: lets a promise end a day early"] = (static items => Right([.. items.Select(static i => i with { PromisedIn = i.PromisedIn - 1 })]), IsInPlace),
        ["place: lets a promise outlast its day"] = (static items => Right([.. items.Select(static i => i with { PromisedIn = i.PromisedIn + 1 })]), IsInPlace),
        ["place: tolerates a day too many"] = (static items => Of(items, new AgeingTerms(Tolerance + 1, IgnoredBelow, [1], CashTreatment.Shown, null)), IsInPlace),
        ["place: ignores what is just large enough"] = (static items => Of(items, new AgeingTerms(Tolerance, IgnoredBelow + 1, [1], CashTreatment.Shown, null)), IsInPlace),
        ["buckets: leave the last day of each out"] = (static items => Right(items) is var a ? new Ageing(a.AsOf, a.Currency, a.Parts, [.. a.Buckets.Select(b => Bucket(a, b, b.From, b.Before - 1))], 0, Cash) : null!, BucketsAddUp),
        ["buckets: count their first day twice"] = (static items => Right(items) is var a ? new Ageing(a.AsOf, a.Currency, a.Parts, [.. a.Buckets.Select(b => Bucket(a, b, b.From, b.Before + 1))], 0, Cash) : null!, BucketsAddUp),
        ["buckets: count what is not overdue"] = (static items => Right(items) is var a ? new Ageing(a.AsOf, a.Currency, a.Parts, [.. a.Buckets.Select(b => new AgeingBucket(b.From, b.Before, b.Amount + a.Of(ReceivableCategory.Promised), b.Items))], 0, Cash) : null!, BucketsAddUp),
    };

    [Fact]
    public void Parts_add_up_to_what_is_open_and_cash_lowers_nothing() => Law.Holds(Cases, Items, static items => AddsUp(items, Right(items)));

    [Fact]
    public void Every_part_is_where_it_must_be() => Law.Holds(Cases, Items, static items => IsInPlace(items, Right(items)));

    [Fact]
    public void Buckets_add_up_to_what_is_overdue() => Law.Holds(Cases, Items, static items => BucketsAddUp(items, Right(items)));

    [Fact]
    public void Cash_that_the_policy_nets_is_found_again_to_the_last_cent()
        => Law.Holds(Cases, Items, static items => Of(items, Netted) is var a && a.Receivables + a.AppliedCash == Whole(items) && a.AppliedCash + a.UnappliedCash == Cash);

    [Fact]
    public void Netted_cash_pays_no_disputed_part()
        => Law.Holds(Cases, Items, static items => Of(items, Netted).Of(ReceivableCategory.Disputed) == Right(items).Of(ReceivableCategory.Disputed));

    [Fact]
    public void The_order_of_the_items_does_not_matter()
        => Law.Holds(Cases, Items, static items =>
        {
            var given = items.Select(static (item, i) => item.ToItem(i)).ToArray();
            return Of(given, Shown).ToCanonical().ToString() == Of([.. given.Reverse()], Shown).ToCanonical().ToString();
        });

    [Theory]
    [MemberData(nameof(WrongAgeings))]
    public void An_ageing_that_gets_it_wrong_is_caught(string name)
    {
        var (subject, law) = Wrong[name];
        Law.IsBrokenBy(() => Law.Holds(Cases, Items, items => law(items, subject(items))));
    }

    private static bool AddsUp(NaiveItem[] items, Ageing ageing) => ageing.Receivables == Whole(items) && ageing is { AppliedCash: 0, UnappliedCash: Cash };

    private static bool IsInPlace(NaiveItem[] items, Ageing ageing) => NaiveAgeing.Sums(items, Tolerance, IgnoredBelow).All(sum => ageing.Of(sum.Key) == sum.Value);

    private static bool BucketsAddUp(NaiveItem[] items, Ageing ageing) => ageing.Buckets.Sum(static b => b.Amount) == ageing.Overdue && items.Length >= 0;

    private static decimal Whole(NaiveItem[] items) => items.Sum(static i => i.Open);

    private static Ageing Right(NaiveItem[] items) => Of(items, Shown);

    private static Ageing Of(NaiveItem[] items, AgeingTerms terms) => Of([.. items.Select(static (item, i) => item.ToItem(i))], terms);

    private static Ageing Of(OpenItem[] items, AgeingTerms terms)
    {
        var account = Accounts.InUsd.Add(items).Add(new UnappliedCash("p1", Accounts.AsOf, Cash)).Build();
        return new OpenItemAgeing(terms, AccountMoney.Of(account, "USD", null), Accounts.AsOf).Of(account);
    }

    private static Ageing Without(Ageing ageing, ReceivableCategory category)
        => new(ageing.AsOf, ageing.Currency, [.. ageing.Parts.Where(p => p.Category != category)], ageing.Buckets, ageing.AppliedCash, ageing.UnappliedCash);

    private static AgeingBucket Bucket(Ageing ageing, AgeingBucket bucket, int from, int? before)
    {
        var inside = ageing.Parts.Where(p => p.Category == ReceivableCategory.Overdue && p.DaysPastDue >= from && (before is null || p.DaysPastDue < before)).ToList();
        return new AgeingBucket(bucket.From, bucket.Before, inside.Sum(static p => p.Amount), inside.Count);
    }
}
