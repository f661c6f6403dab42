using System.Collections.Generic;

namespace CustomerTiering.Testing.Care;

/// <summary>What happens between two plans: days pass, tier and owner are as stated from then on, something happens, and some of what is planned is done.</summary>
internal sealed record CareStep(int Days, string? Tier, string? Owner, IReadOnlyList<string> Happens, int Does, string? Unplanned)
{
    public override string ToString()
        => $"{Days} days later tier {Tier ?? "none"} with {Owner ?? "nobody"}{(Happens.Count > 0 ? $", {string.Join(" and ", Happens)}" : string.Empty)}, {Does} done{(Unplanned is null ? string.Empty : $" and {Unplanned} besides")}";
}
