using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>What holds for every split of an account's purchases; each law catches a way to do it wrongly.</summary>
public sealed class AccountLawsTests
{
    private delegate IReadOnlyList<AccountPart> Split(IReadOnlyCollection<AccountPurchase> now, IReadOnlyCollection<AccountPurchase> before);

    private static readonly LocalDate Day = new(2025, 1, 1);
    private static readonly string?[] Lines = ["bulk", "bags", "mortar", null];

    [Fact]
    public void The_parts_sum_to_what_was_bought()
    {
        Holds(ByLine, SumToTheWhole);
        Law.IsBrokenBy(static () => Holds(static (now, before) => AccountPart.Of([.. now.Where(static p => p.ProductLine is not null)], before, static p => p.ProductLine), SumToTheWhole));
        Law.IsBrokenBy(static () => Holds(static (now, before) => AccountPart.Of([.. now.Distinct()], [], static p => p.ProductLine), SumToTheWhole));
    }

    [Fact]
    public void The_shares_sum_to_1_where_there_is_a_whole()
    {
        Holds(ByLine, SharesSumToOne);
        Law.IsBrokenBy(static () => Holds(static (now, before) => [.. ByLine(now, before).Skip(1)], SharesSumToOne));
    }

    [Fact]
    public void The_order_of_the_purchases_does_not_matter()
    {
        Holds(ByLine, IgnoresOrder(ByLine));
        Law.IsBrokenBy(static () => Holds(First, IgnoresOrder(First)));
    }

    private static Gen<(AccountPurchase[] Now, AccountPurchase[] Before)> Purchases => from now in Some from before in Some select (now, before);

    private static Gen<AccountPurchase[]> Some
        => Gen.ListOf(from amount in Gen.Choose(-300, 900) from line in Gen.Choose(0, Lines.Length - 1) select new AccountPurchase(Day, amount / 7m, Lines[line])).Select(static l => l.ToArray());

    private static IReadOnlyList<AccountPart> ByLine(IReadOnlyCollection<AccountPurchase> now, IReadOnlyCollection<AccountPurchase> before) => AccountPart.Of(now, before, static p => p.ProductLine);

    private static IReadOnlyList<AccountPart> First(IReadOnlyCollection<AccountPurchase> now, IReadOnlyCollection<AccountPurchase> before) => ByLine([.. now.Take(2)], before);

    private static bool SumToTheWhole(AccountPurchase[] now, AccountPurchase[] before, IReadOnlyList<AccountPart> parts)
        => parts.Sum(static p => p.Amount.Now) == now.Sum(static p => p.Amount) && parts.Sum(static p => p.Amount.Before) == before.Sum(static p => p.Amount);

    private static bool SharesSumToOne(AccountPurchase[] now, AccountPurchase[] before, IReadOnlyList<AccountPart> parts)
        => now.Sum(static p => p.Amount) <= 0 || parts.Sum(static p => p.Share) == 1;

    private static Func<AccountPurchase[], AccountPurchase[], IReadOnlyList<AccountPart>, bool> IgnoresOrder(Split split)
        => (now, before, parts) => parts.Select(Told).SequenceEqual(split([.. now.Reverse()], [.. before.Reverse()]).Select(Told));

    private static (string?, YearOnYear, decimal, decimal?) Told(AccountPart part) => (part.Key, part.Amount, part.Share, part.ShareBefore);

    private static void Holds(Split split, Func<AccountPurchase[], AccountPurchase[], IReadOnlyList<AccountPart>, bool> law)
        => Law.Holds(300, Purchases, p => law(p.Now, p.Before, split(p.Now, p.Before)));
}
