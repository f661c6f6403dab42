using System;
using System.Globalization;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>After how many days something happens to a request that waits. Each number is 1 to 3660; null for never. Immutable.</summary>
public sealed class ApprovalDeadlines
{
    internal const int Longest = 3660;

    /// <summary>Initializes a new instance of the <see cref="ApprovalDeadlines"/> class.</summary>
    /// <param name="remindAfterDays">Days after which those who must approve are reminded, and again every so many days.</param>
    /// <param name="escalateAfterDays">Days after which a waiting stage may be approved by <paramref name="escalateTo"/> too; once for each stage.</param>
    /// <param name="escalateTo">The role it escalates to; given with <paramref name="escalateAfterDays"/> and only then.</param>
    /// <param name="expireAfterDays">Days from submitting or amending to the first day on which nothing more can be approved.</param>
    /// <param name="validForDays">Days from approval to the first day on which it no longer covers anything; calendar days always.</param>
    /// <param name="inWorkingDays">Whether reminders, escalation and expiry count working days, the day itself not counted, and not calendar days.</param>
    /// <exception cref="ArgumentException">A number is out of range, or only one of the two about escalation is given.</exception>
    public ApprovalDeadlines(int? remindAfterDays = null, int? escalateAfterDays = null, string? escalateTo = null, int? expireAfterDays = null, int? validForDays = null, bool inWorkingDays = false)
    {
        RemindAfterDays = Days(remindAfterDays, nameof(remindAfterDays));
        EscalateAfterDays = Days(escalateAfterDays, nameof(escalateAfterDays));
        ExpireAfterDays = Days(expireAfterDays, nameof(expireAfterDays));
        ValidForDays = Days(validForDays, nameof(validForDays));
        InWorkingDays = inWorkingDays;
        EscalateTo = escalateTo is null ? null : Guard.NotBlank(escalateTo, nameof(escalateTo));
        if (escalateTo is null != escalateAfterDays is null)
            throw new ArgumentException("escalation needs both the days and the role, or neither", nameof(escalateTo));
    }

    /// <summary>Gets deadlines by which nothing ever happens.</summary>
    public static ApprovalDeadlines None { get; } = new();

    /// <summary>Gets the days after which those who must approve are reminded, and again every so many days; null for never.</summary>
    public int? RemindAfterDays { get; }

    /// <summary>Gets the days after which a waiting stage escalates; null for never.</summary>
    public int? EscalateAfterDays { get; }

    /// <summary>Gets the role a waiting stage escalates to; null where it does not.</summary>
    public string? EscalateTo { get; }

    /// <summary>Gets the days from submitting or amending to the first day on which nothing more can be approved; null for never.</summary>
    public int? ExpireAfterDays { get; }

    /// <summary>Gets the days from approval to the first day on which it no longer covers anything, in calendar days; null for no end.</summary>
    public int? ValidForDays { get; }

    /// <summary>Gets a value indicating whether reminders, escalation and expiry count working days; validity counts calendar days always.</summary>
    public bool InWorkingDays { get; }

    private static int? Days(int? days, string name)
        => days is null or (>= 1 and <= Longest)
            ? days
            : throw new ArgumentOutOfRangeException(name, days, $"a number of days from 1 to {Longest.ToString(CultureInfo.InvariantCulture)} is needed");
}
