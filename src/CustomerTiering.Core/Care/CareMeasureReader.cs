using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>Reads one of the <c>measures</c> of a care section.</summary>
internal static class CareMeasureReader
{
    public const int LeastUrgent = 9;
    public const int MaxMinutes = 6000;
    public const int MaxDays = 366;
    private const int Middling = 5;

    /// <summary>The words for the kinds of work.</summary>
    public static readonly string[] Kinds = [.. ComparisonWords.Members(typeof(CareTaskKind)).Keys];

    /// <summary>The words for what becomes of a task whose day is no working day.</summary>
    public static readonly string[] Shifts = [.. ComparisonWords.Members(typeof(NonWorkingDay)).Keys];

    /// <summary>Gives the measure; null where it has errors, which are recorded.</summary>
    public static CareMeasure? Read(PolicyObject o)
    {
        var before = o.Errors.Count;
        var header = CareItemHeader.Read(o);
        var kind = o.RequiredOneOf("kind", Kinds);
        var cadence = CadenceReader.Read(o);
        var settings = new CareMeasureSettings
        {
            Series = o.Id("series"),
            Requirement = o.Names("requirement"),
            Responsible = o.RequiredId("responsible") ?? CareMeasure.Owner,
            Priority = o.Whole("priority", 1, LeastUrgent) ?? Middling,
            Minutes = o.Whole("minutes", 0, MaxMinutes) ?? 0,
            IsContact = o.Flag("contact") ?? false,
            LeadDays = o.Whole("leadDays", 0, MaxDays) ?? 0,
            LapsesAfterDays = o.Whole("lapsesAfterDays", 0, MaxDays),
            OnNonWorkingDay = o.OneOf("onNonWorkingDay", Shifts) is { } shift ? (NonWorkingDay)System.Array.IndexOf(Shifts, shift) : NonWorkingDay.Before,
            Budget = o.Id("budget"),
            Cost = o.Number("cost", 0) ?? 0,
            OnFailure = o.Id("onFailure"),
            ApprovalBy = Roles(o),
        };
        if (settings.Cost > 0 && settings.Budget is null)
            o.Error("cost", "is paid by no budget", "name one under `budget`");
        o.Close();
        return o.Errors.Count > before ? null : new CareMeasure(header!, (CareTaskKind)System.Array.IndexOf(Kinds, kind), cadence!, settings);
    }

    private static List<string> Roles(PolicyObject o)
        => [.. o.Items("approvalBy").Select(static n => n.AsId()).Where(static id => id is not null).Select(static id => id!)];
}
