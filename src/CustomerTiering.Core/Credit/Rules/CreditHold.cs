using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>What a hold rule decides: deliveries on open account are stopped (key accounts art. 13). All are equal.</summary>
public readonly record struct CreditHold : ICanonicalText, IWordedOutcome
{
    /// <summary>Gets the hold.</summary>
    public static CreditHold OfDeliveries { get; }

    /// <summary>Says the hold in words.</summary>
    public override string ToString() => "hold of deliveries on open account";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.credit-hold");

    string ICanonicalText.ToCanonicalText() => "(hold)";
}
