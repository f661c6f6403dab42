using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Prints an NRules rule as the rules hash covers it: name, priority, repeatability, patterns, conditions, filters and actions.</summary>
internal static class DefinitionPrint
{
    public static string Of(IRuleDefinition rule)
        => string.Join(" ", [
            rule.Name,
            rule.Priority.ToString(CultureInfo.InvariantCulture),
            rule.Repeatability.ToString(),
            Of(rule.LeftHandSide),
            .. rule.FilterGroup.Filters.Select(static f => $"(filter {f.FilterType} {ExpressionPrint.Of(f.Expression)})"),
            .. rule.RightHandSide.Actions.Select(static a => $"(action {a.ActionTrigger} {ExpressionPrint.Of(a.Expression)})"),
        ]);

    private static string Of(RuleElement element) => element switch
    {
        AndElement e => List("and", e.ChildElements.Select(Of)),
        OrElement e => List("or", e.ChildElements.Select(Of)),
        NotElement e => List("not", [Of(e.Source)]),
        ExistsElement e => List("exists", [Of(e.Source)]),
        ForAllElement e => List("all", [Of(e.BasePattern), .. e.Patterns.Select(Of)]),
        PatternElement e => List("match", [e.ValueType.ToString(), e.Declaration.Name, .. Expressions(e.Expressions), .. e.Source is { } source ? [Of(source)] : Enumerable.Empty<string>()]),
        AggregateElement e => List(e.Name, [e.ResultType.ToString(), .. Expressions(e.Expressions), Of(e.Source)]),
        BindingElement e => List("binding", [ExpressionPrint.Of(e.Expression)]),
        _ => List(element.GetType().Name, []),
    };

    private static IEnumerable<string> Expressions(ExpressionCollection expressions) => expressions.Select(static e => $"{e.Name} {ExpressionPrint.Of(e.Expression)}");

    private static string List(string head, IEnumerable<string> items) => $"({string.Join(" ", items.Prepend(head))})";
}
