using System.Collections.Generic;

namespace CustomerTiering.Changes;

/// <summary>A kind of event on which a customer is reviewed at once (foreign trade 3.5). Immutable.</summary>
public sealed class ReviewEventKind
{
    internal ReviewEventKind(string id, int? reportWithinDays, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        ReportWithinDays = reportWithinDays;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the calendar days from event to report that are still in time, included; null for no limit.</summary>
    public int? ReportWithinDays { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Tells whether an event of this kind was reported later than it should have been; null where the days are not known or there is no limit.</summary>
    public bool? IsReportedLate(ReviewEvent reported)
        => Wording.Guard.NotNull(reported, nameof(reported)).DaysToReport is { } days && ReportWithinDays is { } limit ? days > limit : null;
}
