using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Changes;

/// <summary>The notice rules that the library brings.</summary>
internal static class NoticeRules
{
    private static readonly RuleParameter<string> Recipient = RuleParameter.Text("recipient", "who is told");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<ChangeCase, ChangeNotice>> Templates { get; } =
    [
        new(
            RuleIds.NotifyOnChange,
            "every change of tier, a first one included, is told to this recipient",
            c => c.Change != ChangeKind.Hold,
            c => ChangeNotice.To(Recipient.Value),
            Recipient),
        new(
            RuleIds.NotifyOnAdjustment,
            "the adjustment of a tier that the customer had is told to this recipient",
            c => c.Change != ChangeKind.Hold && c.CurrentTier != null,
            c => ChangeNotice.To(Recipient.Value),
            Recipient),
    ];
}
