using System.Collections.Generic;

namespace CustomerTiering.Care;

/// <summary>What a measure may say beside what, when and by whom.</summary>
internal sealed class CareMeasureSettings
{
    public string? Series { get; init; }

    public IReadOnlyDictionary<string, string> Requirement { get; init; } = new Dictionary<string, string>();

    public string Responsible { get; init; } = CareMeasure.Owner;

    public int Priority { get; init; }

    public int Minutes { get; init; }

    public bool IsContact { get; init; }

    public int LeadDays { get; init; }

    public int? LapsesAfterDays { get; init; }

    public NonWorkingDay OnNonWorkingDay { get; init; }

    public string? Budget { get; init; }

    public decimal Cost { get; init; }

    public string? OnFailure { get; init; }

    public IReadOnlyList<string> ApprovalBy { get; init; } = [];
}
