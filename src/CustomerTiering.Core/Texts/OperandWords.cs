using System;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Terms;

namespace CustomerTiering.Texts;

/// <summary>Says operands in words: facts and terms by name, constants in the unit of what they are compared with.</summary>
/// <param name="texts">The names and values.</param>
/// <param name="showParameters">Whether a constant names the parameter it came by.</param>
internal sealed class OperandWords(PolicyTexts texts, bool showParameters)
{
    public string Of(Operand operand, string? unit = null) => operand switch
    {
        Operand.Case => texts.Say("term.case"),
        Operand.Fact o => texts.Fact(o.Key),
        Operand.Member o => Term(o),
        Operand.Constant o => Constant(o, unit),
        Operand.Arithmetic o => Arithmetic(o, unit ?? CaseTerms.UnitOf(o)),
        Operand.Negation o => texts.Say("operand.minus", ("of", Of(o.Of, unit))),
        Operand.Conversion o => Of(o.Of, unit),
        Operand.Call o => Call(o),
        Operand.Coalesce o => texts.Say("operand.default", ("first", Of(o.First, unit)), ("second", Of(o.Second, unit ?? CaseTerms.UnitOf(o)))),
        Operand.Choice o => texts.Say("operand.choice", ("then", Of(o.Then, unit)), ("if", Statement(o.If)), ("else", Of(o.Else, unit))),
        Operand.Truth o => Statement(o.Condition),
        Operand.Opaque o => o.Description,
        _ => throw new InvalidOperationException($"no words for `{operand.GetType().Name}`"),
    };

    private string Statement(Condition condition) => new ConditionWords(texts, showParameters).Of(condition);

    private string Term(Operand.Member member)
    {
        var path = ConditionPrinter.Path(member);
        if (texts.Catalogue.Find($"term.{path}") is { } known)
            return known;

        var name = Name(ConditionPrinter.Words(member.Info.Name));
        return member.Of is Operand.Case ? name : texts.Say("operand.member", ("name", name), ("of", Of(member.Of)));
    }

    /// <summary>What a host's own code calls something, in the host's words where it gave some.</summary>
    private string Name(string id) => texts.Catalogue.Find($"term.{id}") ?? id.Replace('-', ' ');

    private string Constant(Operand.Constant constant, string? unit)
    {
        var value = texts.Value(constant.Value, unit);
        return showParameters && constant.Parameter is { } name ? texts.Say("parameter", ("value", value), ("name", texts.Parameter(name))) : value;
    }

    private string Arithmetic(Operand.Arithmetic o, string? unit)
    {
        var (sign, isProduct) = o.How switch
        {
            ExpressionType.Add or ExpressionType.AddChecked => ("+", false),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => ("-", false),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => ("×", true),
            ExpressionType.Divide => ("/", true),
            _ => (texts.Say("operand.remainder"), true),
        };
        return texts.Say("operand.arithmetic", ("left", Part(o.Left, isProduct ? null : unit)), ("sign", sign), ("right", Part(o.Right, isProduct ? null : unit)));
    }

    private string Part(Operand operand, string? unit) => operand is Operand.Arithmetic ? texts.Say("group", ("text", Of(operand, unit))) : Of(operand, unit);

    private string Call(Operand.Call call)
        => texts.Say(
            "operand.call",
            ("name", Name(ConditionPrinter.Words(call.Method.Name))),
            ("arguments", texts.List((call.Target is null or Operand.Case ? call.Arguments : [call.Target, .. call.Arguments]).Select(a => Of(a, CaseTerms.UnitOf(call))))));
}
