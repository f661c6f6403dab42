using System.Collections.Generic;

namespace CustomerTiering.Care;

/// <summary>What a care section declares, its rules apart.</summary>
internal sealed class CareDeclarations
{
    public string? Clause { get; init; }

    public int HorizonMonths { get; init; }

    public LeapDay LeapDay { get; init; }

    public IReadOnlyList<CareClass> Classes { get; init; } = [];

    public IReadOnlyList<CareEntitlement> Entitlements { get; init; } = [];

    public IReadOnlyList<ServiceTarget> Targets { get; init; } = [];

    public IReadOnlyList<CareMeasure> Measures { get; init; } = [];

    public IReadOnlyList<CareBudget> Budgets { get; init; } = [];

    public WorklistPolicy Worklist { get; init; } = WorklistPolicy.Plain;

    public IEnumerable<CareItem> Items => [.. Classes, .. Entitlements, .. Targets, .. Measures, .. Budgets];
}
