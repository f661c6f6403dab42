using System;
using System.Collections.Generic;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Credit;

/// <summary>What an order comes to at its entry, against a limit of 100, each law with checks that break it.</summary>
public sealed class OrderCheckLawsTests
{
    private const int Cases = 2000;
    private const decimal Limit = 100;
    private static readonly TieringEngine Engine = TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + """
        , "credit": { "orders": [ { "use": "hold-order-beyond-limit", "share": 1.2 }, { "use": "ask-on-order-beyond-limit", "share": 1, "role": "finance" } ] } }
        """));

    /// <summary>Amounts about the bounds, a hair below and above among them; the order stands among the open ones or not.</summary>
    private static readonly Gen<Entry> Entries
        = from owed in Gen.Elements(0m, 20m, 60m, 99.99m, 100m)
          from open in Gen.Elements(0m, 10m, 20m, 40m)
          from isListed in Gen.Elements(true, false)
          from amount in Gen.Elements(0.01m, 10m, 20m, 20.01m, 40m, 60m, 80m, 120m)
          from prepaid in Gen.Elements(0m, 0.5m, 1m)
          select new Entry(owed, open, isListed, amount, amount * prepaid);

    /// <summary>How an order is checked.</summary>
    private delegate OrderRelease Checker(Entry entry);

    private static readonly Dictionary<string, Checker> WrongChecks = new()
    {
        ["forgets what is owed"] = static e => Right(e with { Owed = 0 }),
        ["forgets other open orders"] = static e => Right(e with { Open = 0 }),
        ["counts an open order twice"] = static e => e.IsListed ? Right(e with { IsListed = false, Open = e.Open + e.Amount }) : Right(e),
        ["counts what is prepaid as a risk"] = static e => Right(e with { Prepaid = 0 }),
        ["takes what reaches the limit for beyond it"] = static e => Right(e with { Owed = e.Owed + 0.01m }),
    };

    private static readonly Dictionary<string, Checker> LaxChecks = new()
    {
        ["asks about what should be held, where it is large"] = static e => e.Amount > 80 && Right(e) == OrderRelease.Hold ? OrderRelease.Ask : Right(e),
        ["counts whole hundreds for nothing"] = static e => Right(e with { Amount = e.Amount % 100, Prepaid = 0 }),
        ["releases what is larger than the limit by itself"] = static e => e.Amount > Limit ? OrderRelease.Release : Right(e),
    };

    public static TheoryData<string> Wrong => [.. WrongChecks.Keys];

    public static TheoryData<string> Lax => [.. LaxChecks.Keys];

    [Fact]
    public void An_order_comes_to_what_is_worked_out_by_hand() => ComesToWhatIsWorkedOut(Right);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_check_that_works_it_out_otherwise_is_caught(string name) => Law.IsBrokenBy(() => ComesToWhatIsWorkedOut(WrongChecks[name]));

    [Fact]
    public void A_larger_order_is_never_let_through_more_easily() => IsNoEasierForMore(Right);

    [Theory]
    [MemberData(nameof(Lax))]
    public void A_check_that_is_easier_on_larger_orders_is_caught(string name) => Law.IsBrokenBy(() => IsNoEasierForMore(LaxChecks[name]));

    private static void ComesToWhatIsWorkedOut(Checker check) => Law.Holds(Cases, Entries, e => check(e) == ByHand(e));

    private static void IsNoEasierForMore(Checker check) => Law.Holds(Cases, Entries, e => Strictness(check(e with { Amount = e.Amount * 1.5m })) >= Strictness(check(e)));

    private static OrderRelease Right(Entry entry)
    {
        var account = Accounts.InUsd;
        account.Currency = Engine.Policy.Currency;
        account.Limit = Limit;
        if (entry.Owed > 0)
            account.Add(Accounts.Item("i", entry.Owed, -5));
        if (entry.Open > 0)
            account.Add(new OpenOrder("other", entry.Open));
        if (entry.IsListed)
            account.Add(new OpenOrder("new", entry.Amount));

        return Engine.Credit.Check(new CreditOrder("new", entry.Amount, entry.Prepaid), Engine.Assess(account)).Release;
    }

    private static OrderRelease ByHand(Entry entry)
    {
        var exposure = entry.Owed + entry.Open + entry.Amount - entry.Prepaid;
        return entry.Prepaid == entry.Amount || exposure <= 100 ? OrderRelease.Release : exposure <= 120 ? OrderRelease.Ask : OrderRelease.Hold;
    }

    private static int Strictness(OrderRelease release) => Array.IndexOf([OrderRelease.Release, OrderRelease.Ask, OrderRelease.Hold], release);

    private sealed record Entry(decimal Owed, decimal Open, bool IsListed, decimal Amount, decimal Prepaid);
}
