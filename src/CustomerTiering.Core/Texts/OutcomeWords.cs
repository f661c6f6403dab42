using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Onboarding;
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
        ApprovalRole r => texts.Say("outcome.approval", ("role", texts.Role(r.Role))),
        AxisPlace p => texts.Place(p.Axis, p.Class),
        Movement m => texts.Word(m.Kind),
        CoverageGap g => CoverageDecision.Word(g, texts),
        OnboardingVerdict v => texts.Word(v.Kind),
        FirstOrderMeasure { Handler: { } handler } m => FirstOrder(m.Kind, texts.Role(handler)),
        _ => texts.Value(outcome),
    };

    /// <summary>Says an outcome that depends on the case: <c>promote to the qualified tier</c>.</summary>
    public string Of(Operand outcome)
    {
        if (outcome is Operand.Constant constant)
            return Of(constant.Value);

        var operands = new OperandWords(texts, showParameters: true);
        if (outcome is Operand.Call { Arguments: [Operand.Constant { Value: string axis }, Operand.Constant { Value: string place }] } @in && @in.Method.DeclaringType == typeof(AxisPlace))
            return texts.Place(axis, place);
        if (outcome is not Operand.Call { Target: null, Arguments: [var argument] } call)
            return operands.Of(outcome);

        var word = ConditionPrinter.Words(call.Method.Name);
        var text = argument is Operand.Constant ? operands.Of(argument) : texts.Say("outcome.term", ("term", operands.Of(argument)));
        return word switch
        {
            "promote" or "demote" or "place" => texts.Say($"outcome.{word}", ("tier", text)),
            "at-most" or "at-least" => texts.Say($"outcome.{word}", ("tier", text)),
            "steps-up" or "steps-down" => texts.Say($"outcome.{word}", ("steps", text)),
            "against" => texts.Say("outcome.warning.against", ("tier", text)),
            "by" when argument is Operand.Constant { Value: string role, Parameter: var name } => texts.Say("outcome.approval", ("role", Role(role, name))),
            "flag" or "hold" when call.Method.DeclaringType == typeof(FirstOrderMeasure) && argument is Operand.Constant { Value: string handler, Parameter: var name } => FirstOrder(word == "hold" ? FirstOrderKind.Hold : FirstOrderKind.Flag, Role(handler, name)),
            "to" when argument is Operand.Constant { Value: string recipient, Parameter: var name } => texts.Say("outcome.notice", ("recipient", Role(recipient, name))),
            _ => operands.Of(outcome),
        };
    }

    private string Role(string id, string? parameter) => parameter is null ? texts.Role(id) : texts.Say("parameter", ("value", texts.Role(id)), ("name", texts.Parameter(parameter)));

    private string FirstOrder(FirstOrderKind kind, string role) => texts.Say(kind == FirstOrderKind.Hold ? "outcome.first-order.hold" : "outcome.first-order.flag", ("role", role));

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
