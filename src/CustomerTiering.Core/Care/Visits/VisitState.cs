using NodaTime;

namespace CustomerTiering.Care;

/// <summary>What of a visit changes.</summary>
internal sealed record VisitState(VisitStatus Status, VisitTerms Terms, LocalDate LastOn, int Version)
{
    public string? AgreedBy { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public string? Note { get; init; }

    public LocalDate? RecordedOn { get; init; }
}
