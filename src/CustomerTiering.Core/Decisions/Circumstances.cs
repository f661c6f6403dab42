using CustomerTiering.Changes;
using CustomerTiering.Credit;

namespace CustomerTiering.Decisions;

/// <summary>What a decision may know beside facts and standing.</summary>
internal sealed class Circumstances(CreditStanding credit, ReviewEvent? @event, string? review)
{
    public static Circumstances None { get; } = new(CreditStanding.Unknown, null, null);

    public CreditStanding Credit { get; } = credit;

    public ReviewEvent? Event { get; } = @event;

    public string? Review { get; } = review;
}
