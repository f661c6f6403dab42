using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Ages the open items of an account by a policy's terms.</summary>
internal sealed class OpenItemAgeing(AgeingTerms terms, AccountMoney money, LocalDate asOf)
{
    private readonly decimal _ignoredBelow = terms.IgnoredBelow == 0 ? 0 : money.FromPolicy(terms.IgnoredBelow);

    /// <summary>Gives where each item stands.</summary>
    public Ageing Of(CreditAccount account)
    {
        var cash = account.Cash.Sum(c => money.InOwn(c.Amount, c.Currency, $"unapplied cash `{c.Id}`"));
        var owed = account.Items.Select(i => OwedOf(i, account)).ToList();
        var applied = terms.Cash == CashTreatment.OldestFirst ? Pay(owed, cash) : 0;
        var parts = owed.SelectMany(Parts).ToList();
        return new Ageing(asOf, account.Currency, parts, Buckets(parts), applied, cash - applied);
    }

    private Owed OwedOf(OpenItem item, CreditAccount account)
    {
        decimal InOwn(decimal amount) => money.InOwn(amount, item.Currency, $"open item `{item.Id}`");
        return new Owed(item, DueOn(item, account), InOwn(item.Open), InOwn(item.Disputed), item.PromisedAmount is { } promised ? InOwn(promised) : null);
    }

    private LocalDate? DueOn(OpenItem item, CreditAccount account)
        => item.DueOn ?? account.AgreementOn(item.IssuedOn)?.Cycle!.DueOn(item.IssuedOn) ?? (terms.DefaultDays is { } days ? item.IssuedOn.PlusDays(days) : null);

    private static decimal Pay(List<Owed> owed, decimal cash)
    {
        var left = cash;
        foreach (var item in owed.OrderBy(static o => o.DueOn ?? LocalDate.MaxIsoValue).ThenBy(static o => o.Item.IssuedOn).ThenBy(static o => o.Item.Id, StringComparer.Ordinal))
            left -= item.Pay(left);

        return cash - left;
    }

    private IEnumerable<AgedPart> Parts(Owed owed)
    {
        var days = owed.DueOn is { } due ? Period.DaysBetween(due, asOf) : (int?)null;
        var held = days > 0 && owed.Item.PromisedFor >= asOf ? owed.Promised : 0;
        if (held > 0)
            yield return new AgedPart(owed.Item, ReceivableCategory.Promised, held, owed.DueOn, days);
        if (owed.Undisputed - held is > 0 and var rest)
            yield return new AgedPart(owed.Item, Category(rest, days), rest, owed.DueOn, days) { IsPromiseBroken = days > 0 && owed.Promised > 0 && owed.Item.PromisedFor < asOf };
        if (owed.Disputed > 0)
            yield return new AgedPart(owed.Item, ReceivableCategory.Disputed, owed.Disputed, owed.DueOn, days);
    }

    private ReceivableCategory Category(decimal rest, int? days)
        => days is null ? ReceivableCategory.WithoutDueDay
            : days <= 0 ? ReceivableCategory.NotDue
            : days <= terms.ToleranceDays ? ReceivableCategory.WithinTolerance
            : rest < _ignoredBelow ? ReceivableCategory.Ignored
            : ReceivableCategory.Overdue;

    private List<AgeingBucket> Buckets(List<AgedPart> parts)
    {
        var overdue = parts.Where(static p => p.Category == ReceivableCategory.Overdue).ToList();
        return [.. terms.Buckets.Select((from, i) =>
        {
            var before = i + 1 < terms.Buckets.Count ? terms.Buckets[i + 1] : (int?)null;
            var inside = overdue.Where(p => p.DaysPastDue >= from && (before is null || p.DaysPastDue < before)).ToList();
            return new AgeingBucket(from, before, inside.Sum(static p => p.Amount), inside.Count);
        })];
    }

    private sealed class Owed(OpenItem item, LocalDate? dueOn, decimal open, decimal disputed, decimal? promised)
    {
        public OpenItem Item => item;

        public LocalDate? DueOn => dueOn;

        public decimal Disputed => disputed;

        public decimal Undisputed { get; private set; } = open - disputed;

        public decimal Promised { get; private set; } = Math.Min(promised ?? open, open - disputed);

        /// <summary>Pays as much of it as the cash suffices for, what is promised first.</summary>
        /// <returns>What was paid.</returns>
        public decimal Pay(decimal cash)
        {
            var paid = Math.Min(cash, Undisputed);
            Undisputed -= paid;
            Promised = Math.Max(0, Promised - paid);
            return paid;
        }
    }
}
