using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>What one row of a facts file says, as far as it was read.</summary>
internal sealed class FactRow
{
    public CustomerFactsBuilder Facts { get; } = new();

    public StandingBuilder Standing { get; } = new();

    public int? CreditWarningLevel { get; set; }

    public string? CreditGrade { get; set; }

    public bool? CreditOnHold { get; set; }

    public string? Event { get; set; }

    public PinKind? PinKind { get; set; }

    public string? PinTier { get; set; }

    public string? PinApprover { get; set; }

    public LocalDate? PinExpires { get; set; }

    public string? PinReason { get; set; }

    private bool HasPin => PinKind is not null || PinTier is not null || PinApprover is not null || PinExpires is not null || PinReason is not null;

    /// <summary>Says what does not fit together; null where all does.</summary>
    public string? Problem(LocalDate asOf)
        => HasPin && (PinKind is null || PinTier is null || PinApprover is null || PinExpires is null)
            ? "a pin needs `pin_kind`, `pin_tier`, `pin_approver` and `pin_expires`"
            : Standing.Since > asOf
                ? $"column `since`: {IsoDay.Format(Standing.Since.Value)} lies after {IsoDay.Format(asOf)}, for which is decided"
                : null;

    /// <summary>Gives the request.</summary>
    /// <param name="previous">The standing that earlier decisions left; null where the row states it.</param>
    /// <param name="asOf">The day for which is decided.</param>
    public DecisionRequest Request(Standing? previous, LocalDate asOf)
    {
        var standing = previous is null ? Standing : new StandingBuilder(previous) { Owner = Standing.Owner };
        if (HasPin)
            standing.Pin = new TierPin(PinKind!.Value, PinTier!, PinApprover!, PinExpires!.Value, PinReason);
        var credit = CreditWarningLevel is null && CreditGrade is null && CreditOnHold is null
            ? null
            : new CreditStanding(CreditWarningLevel, CreditGrade, CreditOnHold);
        return new DecisionRequest(Facts.Build(), standing.Build(), asOf, credit, Event is null ? null : new ReviewEvent(Event));
    }
}
