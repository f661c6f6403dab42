using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Texts;

/// <summary>
/// Says conditions in words, from the same tree that is evaluated. Where values of a case are given, each statement shows what is the case and,
/// in brackets, what is asked: <c>purchase growth 40 % (at least 30 %)</c>.
/// </summary>
/// <param name="texts">The names and values.</param>
/// <param name="showParameters">Whether constants name the parameters they came by.</param>
/// <param name="valueOf">Gives the value of an operand for a case, null where it is unknown; null to say the condition without a case.</param>
internal sealed class ConditionWords(PolicyTexts texts, bool showParameters = false, Func<Operand, object?>? valueOf = null)
{
    private readonly OperandWords _operands = new(texts, showParameters);

    /// <summary>Says a condition in one phrase.</summary>
    public string Of(Condition condition) => Phrase(NegationNormalForm.Of(condition));

    /// <summary>Says a condition as the statements that must all hold; where values are given, the condition is true for them.</summary>
    public IReadOnlyList<string> Conjuncts(Condition condition) => [.. NegationNormalForm.Of(condition).Conjuncts.Select(c => valueOf is null ? Phrase(c) : Holding(c))];

    /// <summary>Says a statement that holds: of what is unproven, plainly that it is not met.</summary>
    private string Holding(Condition condition)
        => condition is Condition.Unproven c
            ? texts.Say(c.Part is Condition.All ? "actual.unproven.all" : "actual.unproven", ("text", Phrase(c.Part)))
            : Phrase(condition);

    private string Phrase(Condition condition) => condition switch
    {
        Condition.All c => string.Join(texts.Say("and"), c.Parts.Select(p => Grouped(p, p is Condition.Any))),
        Condition.Any c => string.Join(texts.Say("or"), c.Parts.Select(p => Grouped(p, p is Condition.All))),
        Condition.Not { Part: Condition.IsUnknown u } => Knowledge(u.Operand, "known"),
        Condition.Not { Part: Condition.OneOf o } => OneOf(o, "none-of"),
        Condition.Holds { Operand: Operand.Opaque o } => o.Description,
        Condition.Not { Part: Condition.Holds { Operand: Operand.Opaque o } } => texts.Say("not", ("text", o.Description)),
        Condition.Not { Part: Condition.Holds h } => Flag(h.Operand, false),
        Condition.Not c => texts.Say("not", ("text", Phrase(c.Part))),
        Condition.Unproven c => texts.Say("unproven", ("text", Phrase(c.Part))),
        Condition.Compare c => Compared(c),
        Condition.OneOf c => OneOf(c, "one-of"),
        Condition.Holds c => Flag(c.Operand, true),
        Condition.IsUnknown c => Knowledge(c.Operand, "unknown"),
        Condition.Choice c => texts.Say("choice", ("if", Phrase(c.If)), ("then", Phrase(c.Then)), ("else", Phrase(c.Else))),
        Condition.Constant c => texts.Say(c.Value ? "always" : "never"),
        _ => throw new InvalidOperationException($"no words for `{condition.GetType().Name}`"),
    };

    private string Grouped(Condition part, bool group) => group ? texts.Say("group", ("text", Phrase(part))) : Phrase(part);

    private string Compared(Condition.Compare c)
    {
        var (left, how, right) = c.Left is Operand.Constant && c.Right is not Operand.Constant ? (c.Right, c.How.Mirrored(), c.Left) : (c.Left, c.How, c.Right);
        if (left.Type == typeof(bool) && right is Operand.Constant { Value: bool wanted } && how is Comparison.Equal or Comparison.NotEqual)
            return Flag(left, wanted == (how == Comparison.Equal));

        var unit = CaseTerms.UnitOf(left) ?? CaseTerms.UnitOf(right);
        var required = _operands.Of(right, unit);
        if (valueOf is not null && how == Comparison.Equal && right is Operand.Constant { Value: var asked } && Equals(valueOf(left), asked))
            return texts.Say("flag", ("left", _operands.Of(left, unit)), ("value", texts.Value(asked, unit)));
        if (valueOf is not null && !IsFixed(right))
            required = texts.Say("compared-with", ("operand", required), ("value", Value(right, unit)));
        var kind = Kind(left.Type);
        var word = $"{kind}.{ConditionPrinter.Words(how.ToString())}";
        return valueOf is null
            ? texts.Say($"compare.{word}", ("left", _operands.Of(left, unit)), ("right", required))
            : Actual(left, unit, texts.Say($"required.{word}", ("right", required)), kind == "plain" && !left.Type.IsEnum ? "actual" : "actual.flag");
    }

    private string OneOf(Condition.OneOf c, string word)
    {
        var unit = CaseTerms.UnitOf(c.Operand);
        var values = texts.List(c.Values.Select(v => texts.Value(v, unit)));
        return valueOf is null
            ? texts.Say($"compare.{word}", ("left", _operands.Of(c.Operand)), ("right", values))
            : Actual(c.Operand, unit, texts.Say($"required.{word}", ("right", values)));
    }

    private string Flag(Operand operand, bool wanted)
    {
        var answer = texts.Say(wanted ? "yes" : "no");
        if (valueOf is null)
            return texts.Say("flag", ("left", _operands.Of(operand)), ("value", answer));

        return valueOf(operand) is bool actual && actual == wanted
            ? texts.Say("flag", ("left", _operands.Of(operand)), ("value", answer))
            : Actual(operand, null, texts.Say("required.flag", ("right", answer)), "actual.flag");
    }

    private string Knowledge(Operand operand, string word)
    {
        var own = operand is Operand.Member m ? texts.Catalogue.Find($"{word}.{ConditionPrinter.Path(m)}") : null;
        var text = own ?? texts.Say(word, ("left", _operands.Of(operand)));
        return valueOf is null || valueOf(operand) is null == (word == "unknown")
            ? text
            : Actual(operand, CaseTerms.UnitOf(operand), texts.Say("required.statement", ("text", text)), operand.Type == typeof(decimal) || operand.Type == typeof(int) ? "actual" : "actual.flag");
    }

    private string Actual(Operand operand, string? unit, string required, string text = "actual")
        => texts.Say(
            text == "actual" && valueOf!(operand) is null ? "actual.unknown" : text,
            ("left", _operands.Of(operand, unit)),
            ("value", Value(operand, unit)),
            ("required", required));

    private string Value(Operand operand, string? unit) => valueOf!(operand) is { } value ? texts.Value(value, unit) : texts.Say("value.unknown");

    private static bool IsFixed(Operand operand) => operand is Operand.Constant or Operand.Conversion { Of: Operand.Constant };

    private static string Kind(Type type) => type == typeof(Tier) ? "tier" : type == typeof(LocalDate) ? "date" : "plain";
}
