using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>The movement rules that the library brings, and the names that structured ones may use.</summary>
internal static class MovementRules
{
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "the least number of days", 1, 3650);
    private static readonly RuleParameter<decimal> Factor = RuleParameter.Number("factor", "how many times the customer's usual interval", 1, 1000);
    private static readonly RuleParameter<decimal> Decline = RuleParameter.Number("decline", "the least decline, as a share", 0.01m, 1);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<MovementCase> Vocabulary { get; } = new CaseVocabulary<MovementCase>("movement-case")
        .Add("orders", "order-days", static c => c.OrderDays)
        .Add("orders", "silence", static c => c.Silence)
        .Add("orders", "rhythm-ratio", static c => c.RhythmRatio)
        .Add("orders", "sales-decline", static c => c.SalesDecline)
        .Add("orders", "bought-in-period", static c => c.BoughtInPeriod)
        .Add("orders", "bought-before", static c => c.BoughtBefore)
        .Add("orders", "silence-before", static c => c.SilenceBefore);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<MovementCase, Movement>> Templates { get; } =
    [
        new(
            RuleIds.LostOnSilence,
            "who has not ordered for so many days is lost",
            c => c.Silence >= Days.Value,
            c => Movement.Lost,
            Days),
        OnOwnRhythm(RuleIds.LostOnOwnRhythm, "lost", c => Movement.Lost),
        new(
            RuleIds.WonInPeriod,
            "who ordered for the first time in the period is won",
            c => c.BoughtInPeriod && c.BoughtBefore == false,
            c => Movement.Won),
        new(
            RuleIds.WonBackAfterSilence,
            "who ordered again in the period after so many days without an order is won back",
            c => c.SilenceBefore >= Days.Value,
            c => Movement.WonBack,
            Days),
        OnOwnRhythm(RuleIds.AtRiskOnOwnRhythm, "at risk", c => Movement.AtRisk),
        new(
            RuleIds.AtRiskOnDecline,
            "whose sales fell by so much against the same period of the year before is at risk",
            c => c.SalesDecline >= Decline.Value,
            c => Movement.AtRisk,
            Decline),
        new(
            RuleIds.ProspectWithoutOrder,
            "who has not bought yet is a prospect",
            c => c.Facts.HasPurchased == false,
            c => Movement.Prospect),
    ];

    /// <summary>Gives the one condition on a customer's own rhythm, which templates differ in what follows from.</summary>
    private static RuleTemplate<MovementCase, Movement> OnOwnRhythm(string id, string verdict, Expression<Func<MovementCase, Movement>> outcome)
        => new(id, $"who has been silent so many times its usual interval is {verdict}", c => c.RhythmRatio >= Factor.Value, outcome, Factor);
}
