using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Credit;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Cli.Output;

/// <summary>The rows of what <c>credit</c> writes as CSV: one for each customer, by id.</summary>
internal static class CreditRows
{
    /// <summary>Gives the header and the rows.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<CreditDecision> decisions) => [CreditTable.Columns, .. decisions.Select(Row)];

    private static string[] Row(CreditDecision d) =>
    [
        d.Subject,
        ConditionPrinter.Words(d.Status.ToString()),
        Count(d.Next.Level),
        Count(d.ReachedLevel),
        d.Grade?.Code ?? string.Empty,
        d.Agreement?.Id ?? string.Empty,
        Count(d.Ageing.DaysOverdue),
        Count(d.Ageing.OverdueItems),
        Amounts.Exact(d.Ageing.Overdue),
        string.Join(';', d.Ageing.Buckets.Select(static b => $"{Count(b.From)}:{Amounts.Exact(b.Amount)}")),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.NotDue)),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.WithinTolerance)),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.Ignored)),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.Promised)),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.Disputed)),
        Amounts.Exact(d.Ageing.Of(ReceivableCategory.WithoutDueDay)),
        Amounts.Exact(d.Ageing.Receivables),
        Amounts.Exact(d.Ageing.UnappliedCash),
        Amounts.Exact(d.Exposure.Limit),
        string.Join(';', d.Tasks.Select(static t => $"{ConditionPrinter.Words(t.Kind.ToString())} {t.Person ?? t.Role} {IsoDay.Format(t.DueOn)}")),
        string.Join(';', d.Rules.Select(static h => h.Rule.Id)),
        d.Next.ToRecord(),
    ];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
