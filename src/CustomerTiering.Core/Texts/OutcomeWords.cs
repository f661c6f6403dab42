using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Care;
using CustomerTiering.Cases;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;
using CustomerTiering.Onboarding;
using CustomerTiering.Owners;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;

namespace CustomerTiering.Texts;

/// <summary>Says what rules decide in words, from the value or, where it depends on the case, from the tree it is worked out by.</summary>
internal sealed class OutcomeWords(PolicyTexts texts)
{
    private const int AnyNumber = int.MaxValue;

    /// <summary>Says an outcome.</summary>
    public string Of(object outcome) => outcome switch
    {
        ChangeVerdict { To: { } to } v => Verdict(v.Kind, texts.Tier(to)),
        ChangeVerdict v => texts.Say($"outcome.{ConditionPrinter.Words(v.Kind.ToString())}"),
        TierBound { Tier: { } tier } b => texts.Say(b.IsCap ? "outcome.at-most" : "outcome.at-least", ("tier", texts.Tier(tier))),
        ChangeLimit l => Limit(l),
        TierWarning { Unfit: { } tier } => texts.Say("outcome.warning.against", ("tier", texts.Tier(tier))),
        TierWarning => texts.Say("outcome.warning"),
        ChangeNotice n => texts.Say("outcome.notice", ("recipient", texts.Role(n.Recipient))),
        CaseRoute r => texts.Say($"outcome.case-{ConditionPrinter.Words(r.Kind.ToString())}", ("id", r.Kind == CaseRouteKind.Tell ? texts.Role(r.Id) : texts.CaseTerm(r.Id))),
        ApprovalRole r => texts.Say("outcome.approval", ("role", texts.Role(r.Role))),
        AxisPlace p => texts.Place(p.Axis, p.Class),
        Movement m => texts.Word(m.Kind),
        CoverageGap g => CoverageDecision.Word(g, texts),
        OnboardingVerdict v => texts.Word(v.Kind),
        FirstOrderMeasure { Handler: { } handler } m => FirstOrder(m.Kind, texts.Role(handler)),
        CareGrant g => texts.Say("outcome.gives", ("what", Items(g.Ids))),
        CareAlert a => texts.Say(a.HoldsOrder ? "outcome.hold-order" : "outcome.tell", ("recipient", texts.Role(a.Recipient))),
        OwnerEligibility e => texts.Say(e.IsException ? "outcome.owner-exception" : "outcome.owner-barred"),
        AccessVerdict { AskOf: { } role } => texts.Say("outcome.ask", ("role", texts.Role(role))),
        AccessVerdict v => texts.Say(v.Answer == AccessAnswer.Allowed ? "outcome.allow" : "outcome.deny"),
        _ => new CreditWords(texts).Of(outcome) ?? new DiscountOutcomeWords(texts).Of(outcome) ?? texts.Value(outcome),
    };

    /// <summary>Says an outcome that depends on the case: <c>promote to the qualified tier</c>.</summary>
    public string Of(Operand outcome)
    {
        if (outcome is Operand.Constant constant)
            return Of(constant.Value);

        if (Made(outcome) is { } made && new CreditWords(texts).Of(made) is { } said)
            return said;
        if (outcome is Operand.Call { Target: null } discounted && new DiscountOutcomeWords(texts).Of(discounted) is { } terms)
            return terms;

        var operands = new OperandWords(texts, showParameters: true);
        if (outcome is Operand.Call { Arguments: [Operand.Constant { Value: string axis }, Operand.Constant { Value: string place }] } @in && @in.Method.DeclaringType == typeof(AxisPlace))
            return texts.Place(axis, place);
        if (outcome is not Operand.Call { Target: null, Arguments: [var argument] } call)
            return operands.Of(outcome);

        if (call.Method.DeclaringType?.Namespace == typeof(CareGrant).Namespace)
            return Care(call.Method.Name, argument) ?? operands.Of(outcome);

        var word = ConditionPrinter.Words(call.Method.Name);
        var text = argument is Operand.Constant ? operands.Of(argument) : texts.Say("outcome.term", ("term", operands.Of(argument)));
        return word switch
        {
            "promote" or "demote" or "place" => texts.Say($"outcome.{word}", ("tier", text)),
            "at-most" or "at-least" => texts.Say($"outcome.{word}", ("tier", text)),
            "steps-up" or "steps-down" => texts.Say($"outcome.{word}", ("steps", text)),
            "against" => texts.Say("outcome.warning.against", ("tier", text)),
            "by" when argument is Operand.Constant { Value: string role, Parameter: var name } => texts.Say("outcome.approval", ("role", Role(role, name))),
            "flag" or "hold" when argument is Operand.Constant { Value: string handler, Parameter: var name } => FirstOrder(word == "hold" ? FirstOrderKind.Hold : FirstOrderKind.Flag, Role(handler, name)),
            "tell" when argument is Operand.Constant { Value: string recipient, Parameter: var name } => texts.Say("outcome.case-tell", ("id", Role(recipient, name))),
            "recommend" or "flag" when argument is Operand.Constant { Value: string term } => texts.Say($"outcome.case-{word}", ("id", texts.CaseTerm(term))),
            "ask" when argument is Operand.Constant { Value: string role, Parameter: var name } => texts.Say("outcome.ask", ("role", Role(role, name))),
            "to" when argument is Operand.Constant { Value: string recipient, Parameter: var name } => texts.Say("outcome.notice", ("recipient", Role(recipient, name))),
            _ => operands.Of(outcome),
        };
    }

    private string? Care(string method, Operand argument) => argument switch
    {
        Operand.Constant { Value: string recipient } c when method != nameof(CareGrant.Of) => texts.Say($"outcome.{ConditionPrinter.Words(method)}", ("recipient", Role(recipient, c.Parameter))),
        Operand.Constant { Value: string id } c => texts.Say("outcome.gives", ("what", Parameter(texts.CareItem(id), c.Parameter))),
        Operand.Constant { Value: IEnumerable<string> ids } c => texts.Say("outcome.gives", ("what", Parameter(Items(ids), c.Parameter))),
        _ => null,
    };

    private string Items(IEnumerable<string> ids) => texts.List(ids.Select(texts.CareItem));

    private string Role(string id, string? parameter) => Parameter(texts.Role(id), parameter);

    private string Parameter(string value, string? parameter) => parameter is null ? value : texts.Say("parameter", ("value", value), ("name", texts.Parameter(parameter)));

    private string FirstOrder(FirstOrderKind kind, string role) => texts.Say(kind == FirstOrderKind.Hold ? "outcome.first-order.hold" : "outcome.first-order.flag", ("role", role));
    /// <summary>Makes the outcome that a call of a factory with constants alone stands for; null for what depends on the case.</summary>
    private static object? Made(Operand outcome)
        => outcome is Operand.Call { Target: null } call && call.Arguments.All(static a => a is Operand.Constant)
            ? call.Method.Invoke(null, [.. call.Arguments.Select(static a => ((Operand.Constant)a).Value)])
            : null;


    private string Verdict(ChangeKind kind, string tier) => texts.Say($"outcome.{ConditionPrinter.Words(kind.ToString())}", ("tier", tier));

    private string Limit(ChangeLimit limit) => limit switch
    {
        { Up: 0, Down: 0 } => texts.Say("outcome.no-change"),
        { Up: 0 } => texts.Say("outcome.no-promotion"),
        { Down: 0 } => texts.Say("outcome.no-demotion"),
        { Down: AnyNumber } => texts.Say("outcome.steps-up", ("steps", Number(limit.Up))),
        { Up: AnyNumber } => texts.Say("outcome.steps-down", ("steps", Number(limit.Down))),
        _ => string.Join(texts.Say("and"), new[] { texts.Say("outcome.steps-up", ("steps", Number(limit.Up))), texts.Say("outcome.steps-down", ("steps", Number(limit.Down))) }.AsEnumerable()),
    };

    private static string Number(int steps) => steps.ToString(CultureInfo.InvariantCulture);
}
