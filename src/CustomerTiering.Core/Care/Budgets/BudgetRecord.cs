using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Care;

/// <summary>Writes ledgers as canonical JSON and reads them back; what is not such a record, or does not follow entry by entry, is refused.</summary>
internal static class BudgetRecord
{
    private const int Format = 1;

    public static string Of(BudgetLedger ledger) => new CanonicalObject()
        .Add("format", Format)
        .Add("entries", ledger.Entries.Select(static e => new CanonicalObject()
            .Add("kind", ConditionPrinter.Words(e.Kind.ToString()))
            .Add("purpose", e.Purpose)
            .Add("budget", e.Budget)
            .Add("tier", e.Tier)
            .Add("amount", e.Amount)
            .Add("on", e.On)
            .Add("beyondApprovedBy", e.BeyondApprovedBy)))
        .ToString();

    public static BudgetLedger Read(string record, IReadOnlyList<CareBudget> budgets)
        => StoredRecord.Read(record, Format, "a budget ledger", o => BudgetLedger.Resume(budgets, Entries(o.Objects("entries"), budgets)), Of);

    private static List<BudgetEntry> Entries(IEnumerable<StoredRecord> list, IReadOnlyList<CareBudget> budgets)
    {
        var (entries, last) = (new List<BudgetEntry>(), new Dictionary<string, BudgetEntry>(StringComparer.Ordinal));
        foreach (var entry in list.Select(Entry))
        {
            if (!budgets.Any(b => b.Id == entry.Budget && b.Planned.Any(p => p.Tier == entry.Tier)))
                throw new FormatException($"the policy has no line of budget `{entry.Budget}` for {(entry.Tier is null ? "all customers" : $"tier `{entry.Tier}`")}, from which money was taken for `{entry.Purpose}`; give the policy that the ledger was kept by");
            if (entry.Amount <= 0 || !Follows(entry, last.TryGetValue(entry.Purpose, out var before) ? before : null))
                throw new FormatException($"entry {entries.Count + 1} for `{entry.Purpose}` does not follow from those before it");

            entries.Add(entry);
            last[entry.Purpose] = entry;
        }

        return entries;
    }

    private static bool Follows(BudgetEntry entry, BudgetEntry? before)
        => entry.Kind == BudgetEntryKind.Release
            ? before is { Kind: BudgetEntryKind.Reserve } reserved && (reserved.Budget, reserved.Tier, reserved.Amount) == (entry.Budget, entry.Tier, entry.Amount) && entry.BeyondApprovedBy is null
            : before is null or { Kind: BudgetEntryKind.Release };

    private static BudgetEntry Entry(StoredRecord o) => new(
        o.Member<BudgetEntryKind>("kind"),
        o.Text("purpose"),
        o.Text("budget"),
        o.OptionalText("tier"),
        o.Number("amount"),
        o.Day("on"),
        o.OptionalText("beyondApprovedBy"));
}
