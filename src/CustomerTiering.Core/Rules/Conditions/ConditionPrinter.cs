using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Prints conditions in one unambiguous form that does not depend on compiler, culture or target: what the rules hash covers.</summary>
internal static class ConditionPrinter
{
    public static string Print(Condition condition) => condition switch
    {
        Condition.All c => List("all", c.Parts.Select(Print)),
        Condition.Any c => List("any", c.Parts.Select(Print)),
        Condition.Not c => List("not", [Print(c.Part)]),
        Condition.Unproven c => List("unproven", [Print(c.Part)]),
        Condition.Compare c => List(Words(c.How.ToString()), [Print(c.Left), Print(c.Right)]),
        Condition.OneOf c => List("in", [Print(c.Operand), .. c.Values.Select(Value)]),
        Condition.Holds c => List("holds", [Print(c.Operand)]),
        Condition.IsUnknown c => List("unknown", [Print(c.Operand)]),
        Condition.Choice c => List("if", [Print(c.If), Print(c.Then), Print(c.Else)]),
        Condition.Constant c => c.Value ? "true" : "false",
        _ => throw new InvalidOperationException($"no print for `{condition.GetType().Name}`"),
    };

    public static string Print(Operand operand) => operand switch
    {
        Operand.Case => "case",
        Operand.Fact o => $"#{o.Key.Id}",
        Operand.Member o => Path(o),
        Operand.Constant o => Value(o.Value),
        Operand.Arithmetic o => List(Words(o.How.ToString()), [Print(o.Left), Print(o.Right)]),
        Operand.Negation o => List("negate", [Print(o.Of)]),
        Operand.Conversion o => List("to", [o.To.Name, Print(o.Of)]),
        Operand.Call o => List("call", [$"{o.Method.DeclaringType?.FullName}.{o.Method.Name}", .. Targets(o).Select(Print)]),
        Operand.Coalesce o => List("default", [Print(o.First), Print(o.Second)]),
        Operand.Choice o => List("if", [Print(o.If), Print(o.Then), Print(o.Else)]),
        Operand.Truth o => Print(o.Condition),
        Operand.Opaque o => List("opaque", [CanonicalString.Of(o.Fingerprint)]),
        _ => throw new InvalidOperationException($"no print for `{operand.GetType().Name}`"),
    };

    /// <summary>The way from the case to a member, such as <c>standing.periods-below</c>.</summary>
    public static string Path(Operand.Member member)
        => member.Of is Operand.Case ? Words(member.Info.Name) : $"{Print(member.Of)}.{Words(member.Info.Name)}";

    /// <summary>A constant in plain text.</summary>
    public static string Value(object value) => value switch
    {
        string s => CanonicalString.Of(s),
        bool b => b ? "true" : "false",
        decimal d => CanonicalText.Number(d),
        Tier t => $"tier:{CanonicalString.Of(t.Code)}",
        Enum e => Words(e.ToString()),
        LocalDate d => NodaTime.Text.LocalDatePattern.Iso.Format(d),
        ICanonicalText t => t.ToCanonicalText(),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => List("list", list.Cast<object>().Select(Value)),
        _ => throw new RuleDefinitionException("?", $"a constant of type `{value.GetType().Name}` cannot be written down; use numbers, texts, dates, enums and tiers"),
    };

    /// <summary>Tells whether a constant can be written down at all.</summary>
    public static bool CanWrite(object value)
        => value is string or bool or Tier or ICanonicalText or IFormattable || (value is IEnumerable list && list.Cast<object?>().All(static v => v is not null && CanWrite(v)));

    /// <summary>A constant as a policy's author wrote it, quoted.</summary>
    public static string Quoted(object value) => $"`{value switch { string s => s, Tier t => t.Code, _ => Value(value) }}`";

    /// <summary>PascalCase to kebab-case.</summary>
    public static string Words(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
                text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static IEnumerable<Operand> Targets(Operand.Call call) => call.Target is null ? call.Arguments : [call.Target, .. call.Arguments];

    private static string List(string head, IEnumerable<string> items) => $"({head} {string.Join(" ", items)})";
}
