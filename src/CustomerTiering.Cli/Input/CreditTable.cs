namespace CustomerTiering.Cli.Input;

/// <summary>The columns of what <c>credit</c> writes, which the next run reads back.</summary>
internal static class CreditTable
{
    /// <summary>Gets the names of the columns, <c>state</c> last.</summary>
    public static string[] Columns { get; } =
    [
        "customer_id", "status", "level", "asked_level", "grade", "agreement", "days_overdue", "overdue_items", "overdue", "buckets", "not_due", "within_tolerance",
        "ignored", "promised", "disputed", "without_due_day", "receivables", "unapplied_cash", "limit", "tasks", "rules", "state",
    ];
}
