using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Structured;

/// <summary>Describes what <see cref="StructuredConditionReader{TCase}"/> reads, for the names of one vocabulary.</summary>
internal static class ConditionSchema
{
    private static readonly string[] Joins = ["all", "any", "not"];

    /// <summary>Gives the condition.</summary>
    public static Shape Of<TCase>(CaseVocabulary<TCase> vocabulary, SchemaScope scope)
        where TCase : struct, IRuleCase
    {
        var name = $"condition.{vocabulary.Name}";
        return scope.Define(name, () => Condition(vocabulary, Shape.Reference(name), scope));
    }

    /// <summary>Gives the numbers, texts and flags that conditions of one rule refer to by name.</summary>
    public static Shape Parameters()
    {
        var parameters = new ObjectShape("Numbers, texts and flags that `when` refers to by name.").Open().ToJson();
        parameters["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("number", "string", "boolean", "null") };
        return new Shape(parameters);
    }

    private static Shape Condition<TCase>(CaseVocabulary<TCase> vocabulary, Shape itself, SchemaScope scope)
        where TCase : struct, IRuleCase
    {
        var condition = new ObjectShape("`all`, `any`, `not`, or one thing to look at with what it is compared with. What is not known makes a comparison unknown, and an unknown condition does not hold.")
            .Optional("all", Shape.List("All of these hold.", itself, min: 1))
            .Optional("any", Shape.List("At least one of these holds.", itself, min: 1))
            .Optional("not", Shape.AnyOf("This does not hold.", itself))
            .Optional("indicator", FactSchema.Indicator(scope, "A number known of the customer."))
            .Optional("attribute", FactSchema.Attribute(scope, "A flag or code known of the customer."));
        foreach (var group in vocabulary.Groups)
            condition.Optional(group, Shape.OneOf($"One of the names of `{group}`.", vocabulary.NamesOf(group).Select(n => (n, Title(vocabulary.Find(group, n)!)))));
        foreach (var word in ComparisonWords.All)
            condition.Property(word, ComparisonSchema.Hint(word));

        condition.ExactlyOne([.. Joins, "indicator", "attribute", .. vocabulary.Groups])
            .When(ObjectShape.HasAny(Joins), ComparisonSchema.None(), ObjectShape.HasAny(ComparisonWords.All))
            .When(ObjectShape.Has("indicator"), ComparisonSchema.With(typeof(decimal), scope))
            .When(ObjectShape.Has("attribute"), ComparisonSchema.WithFlagOrCode(scope));
        foreach (var (group, type, names) in Typed(vocabulary))
            condition.When(ObjectShape.Has(group, Shape.OneOf(null, names).ToJson()), ComparisonSchema.With(type, scope));
        return condition.Closed();
    }

    private static IEnumerable<(string Group, Type Type, IEnumerable<string> Names)> Typed<TCase>(CaseVocabulary<TCase> vocabulary)
        where TCase : struct, IRuleCase
        => Facts()
            .Concat(vocabulary.Groups.SelectMany(g => vocabulary.NamesOf(g).Select(n => (Group: g, Name: n, Type: vocabulary.TypeOf(g, n)))))
            .GroupBy(static t => (t.Group, t.Type))
            .Select(static g => (g.Key.Group, g.Key.Type, g.Select(static t => t.Name)));

    private static IEnumerable<(string Group, string Name, Type Type)> Facts()
        => Indicators.All.Where(static k => k.Kind != FactKind.Number).Select(static k => ("attribute", k.Id, new Operand.Fact(k).Type));

    private static string Title(Operand operand)
        => TextCatalogue.For(TextCatalogue.English).Find($"term.{Term(operand)}") ?? ConditionPrinter.Print(operand);

    private static string? Term(Operand operand) => operand switch
    {
        Operand.Member member => ConditionPrinter.Path(member),
        Operand.Call call => ConditionPrinter.Words(call.Method.Name),
        _ => null,
    };
}
