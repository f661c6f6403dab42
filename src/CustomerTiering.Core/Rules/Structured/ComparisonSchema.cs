using System;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Rules.Structured;

/// <summary>Describes with what a condition compares: which words fit a type, and which values.</summary>
internal static class ComparisonSchema
{
    /// <summary>What an editor says of the word; the values depend on what the condition looks at.</summary>
    public static Shape Hint(string word) => Shape.Anything(word switch
    {
        "atLeast" => "At least this value.",
        "above" => "More than this value.",
        "atMost" => "At most this value.",
        "below" => "Less than this value.",
        ComparisonWords.Between => "At least the first value and below the second.",
        ComparisonWords.Is => "This value.",
        ComparisonWords.In => "One of these values.",
        ComparisonWords.Unknown => "True: nothing is known; false: something is.",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "no word that compares"),
    });

    /// <summary>No comparison at all.</summary>
    public static JsonObject None() => Each(static _ => Shape.Absent());

    /// <summary>The comparisons that fit a type.</summary>
    public static JsonObject With(Type type, SchemaScope scope)
        => Reference(ConditionPrinter.Words(NameOf(type)), Constant(type), ComparisonWords.HaveOrder(type), scope);

    /// <summary>The comparisons of an attribute that the policy declares, be it a flag or a code.</summary>
    public static JsonObject WithFlagOrCode(SchemaScope scope)
        => Reference("flag-or-code", Shape.AnyOf(null, Shape.Flag(), Shape.Text()), hasOrder: false, scope);

    private static JsonObject Reference(string name, Shape constant, bool hasOrder, SchemaScope scope)
        => scope.Define($"compared.{name}", () => new Shape(Words(Shape.AnyOf(null, constant, scope.Define("parameter", Parameter)), hasOrder))).ToJson();

    private static JsonObject Words(Shape value, bool hasOrder) => Each(word => word switch
    {
        ComparisonWords.Is => value.OrNull(),
        ComparisonWords.In => Shape.List(null, value, min: 1).OrNull(),
        ComparisonWords.Unknown => Shape.Flag().OrNull(),
        _ when !hasOrder => Shape.Absent(),
        ComparisonWords.Between => Shape.List(null, value, 2, 2).OrNull(),
        _ => value.OrNull(),
    });

    private static JsonObject Each(Func<string, Shape> shape)
    {
        var properties = new JsonObject();
        foreach (var word in ComparisonWords.All)
            properties[word] = shape(word).ToJson();
        return new JsonObject { ["properties"] = properties };
    }

    private static Shape Parameter() => new ObjectShape("A value that stands under `parameters` of the rule.")
        .Required("parameter", Shape.Text("The name of the parameter."))
        .Closed();

    private static Shape Constant(Type type)
        => type == typeof(decimal) ? Shape.Number()
            : type == typeof(int) ? Shape.Whole()
            : type == typeof(bool) ? Shape.Flag()
            : type == typeof(LocalDate) ? Shape.Date()
            : type.IsEnum ? Shape.OneOf(null, ComparisonWords.Members(type).Keys)
            : Shape.Text();

    private static string NameOf(Type type)
        => type == typeof(decimal) ? "number" : type == typeof(int) ? "whole" : type == typeof(bool) ? "flag" : type == typeof(string) ? "code" : type.Name;
}
