using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Shares;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>What an account buys of one product line, for one use or into one region, beside the year before. Immutable.</summary>
public sealed class AccountPart
{
    private const int ShareDecimals = 4;

    private AccountPart(string? key, YearOnYear amount, decimal share, decimal? shareBefore)
    {
        Key = key;
        Amount = amount;
        Share = share;
        ShareBefore = shareBefore;
    }

    /// <summary>Gets the product line, the use or the region; null for what does not tell it.</summary>
    public string? Key { get; }

    /// <summary>Gets what was bought of it.</summary>
    public YearOnYear Amount { get; }

    /// <summary>Gets its share of all purchases of the period, in steps of 0.0001, the shares of all parts together 1; 0 where purchases are not above 0.</summary>
    public decimal Share { get; }

    /// <summary>Gets its share of the same period of the year before; null where that is not covered.</summary>
    public decimal? ShareBefore { get; }

    /// <summary>Splits purchases by what they tell, the largest first.</summary>
    /// <param name="now">The purchases of the period.</param>
    /// <param name="before">Those of the period before; null where it is not covered.</param>
    /// <param name="keyOf">Gives what a purchase tells.</param>
    internal static IReadOnlyList<AccountPart> Of(IReadOnlyCollection<AccountPurchase> now, IReadOnlyCollection<AccountPurchase>? before, Func<AccountPurchase, string?> keyOf)
    {
        var (sums, sumsBefore) = (now.ToLookup(keyOf, static p => p.Amount), (before ?? []).ToLookup(keyOf, static p => p.Amount));
        var parts = sums.Select(static g => g.Key).Union(sumsBefore.Select(static g => g.Key))
            .Select(key => (Key: key, Amount: new YearOnYear(sums[key].Sum(), before is null ? null : sumsBefore[key].Sum())))
            .OrderByDescending(static p => p.Amount.Now).ThenByDescending(static p => p.Amount.Before).ThenBy(static p => p.Key is null).ThenBy(static p => p.Key, StringComparer.Ordinal)
            .ToList();
        var shares = Apportionment.Split(1, parts.ConvertAll(static p => p.Amount.Now), ShareDecimals);
        var sharesBefore = Apportionment.Split(1, parts.ConvertAll(static p => p.Amount.Before ?? 0), ShareDecimals);
        return [.. parts.Select((p, i) => new AccountPart(p.Key, p.Amount, shares[i], before is null ? null : sharesBefore[i]))];
    }
}
