using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Rules.Structured;

/// <summary>
/// Reads a structured condition: <c>all</c>, <c>any</c>, <c>not</c>, or a subject with one or more comparisons. The words are a closed
/// list; nothing is looked up by reflection and nothing is executed.
/// </summary>
internal sealed class StructuredConditionReader<TCase>(
    CaseVocabulary<TCase> vocabulary,
    PolicyScope scope,
    IReadOnlyDictionary<string, PolicyNode> parameters)
    where TCase : struct, IRuleCase
{
    private readonly string[] _forms = ["all", "any", "not", "indicator", "attribute", .. vocabulary.Groups];

    /// <summary>Gets the parameters that the conditions read so far name.</summary>
    public HashSet<string> Used { get; } = [];

    /// <summary>Reads a condition; null where it has errors, which are recorded.</summary>
    public Condition? Read(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var condition = _forms.Where(o.Has).ToList() switch
        {
            ["all"] => Parts(o, "all", static parts => Condition.AllOf(parts)),
            ["any"] => Parts(o, "any", static parts => new Condition.Any(parts)),
            ["not"] => Uncompared(o, "not") && Read(o.Child("not")!.Value) is { } part ? new Condition.Not(part) : null,
            [var subject] => Statement(o, subject),
            var several => Shapeless(o, several),
        };
        o.Close();
        return condition;
    }

    private Condition? Shapeless(PolicyObject o, List<string> forms)
    {
        Ask(o);
        if (forms.Count > 0)
            o.Error($"names {string.Join(" and ", forms.Select(static f => $"`{f}`"))} at once", "keep one of them; several conditions stand in `all` or `any`");
        else if (!o.HasUnasked)
            o.Error("names nothing to look at", $"give one of {string.Join(", ", _forms.Select(static f => $"`{f}`"))}");
        return null;
    }

    private static bool Uncompared(PolicyObject o, string form)
    {
        var stray = ComparisonWords.All.Where(o.Has).ToList();
        foreach (var word in stray)
            o.Error(word, $"stands beside `{form}`, which has no value", "put it into a condition with what it compares");
        return stray.Count == 0;
    }

    private Condition? Parts(PolicyObject o, string name, Func<IReadOnlyList<Condition>, Condition> join)
    {
        var items = o.Items(name);
        if (items.Count == 0 && o.Child(name)!.Value.Element.ValueKind == System.Text.Json.JsonValueKind.Array)
            o.Error(name, "is empty", "list at least one condition");
        var parts = items.Select(Read).ToList();
        return !Uncompared(o, name) || parts.Count == 0 || parts.Contains(null) ? null : join([.. parts.Select(static p => p!)]);
    }

    private Condition? Statement(PolicyObject o, string subject)
    {
        var operand = Subject(o, subject);
        if (operand is null)
        {
            Ask(o);
            return null;
        }

        var statements = (CaseVocabulary<TCase>.IsSeveral(operand) ? Membership(o, (Operand.Call)operand, o.Text(subject)!) : Comparisons(o, operand)).ToList();
        if (statements.Count == 0 && !o.HasUnasked)
            o.Error("compares with nothing", $"add one of {string.Join(", ", ComparisonWords.All.Select(static c => $"`{c}`"))}");
        return statements.Count == 0 || statements.Contains(null) ? null : Condition.AllOf([.. statements.Select(static s => s!)]);
    }

    private Operand? Subject(PolicyObject o, string group)
    {
        if (o.Text(group) is not { } name)
            return null;

        if (group is "indicator" or "attribute")
        {
            var isNumber = group == "indicator";
            if (scope.Facts.TryGetValue(name, out var key) && key.Kind == FactKind.Number == isNumber)
                return new Operand.Fact(key);

            var known = scope.Facts.Values.Where(k => k.Kind == FactKind.Number == isNumber).Select(static k => k.Id);
            o.Error(
                group,
                key is null ? $"{group} `{name}` is not known" : $"`{name}` is {(isNumber ? "an attribute" : "an indicator")}",
                key is null ? UnknownFact.Remedy(name, known) : $"write `{(isNumber ? "attribute" : "indicator")}`");
            return null;
        }

        var operand = vocabulary.Find(group, name);
        if (operand is null)
            o.Error(group, $"`{name}` is not known", NearestName.Hint(name, vocabulary.NamesOf(group)));
        return operand;
    }

    private IEnumerable<Condition?> Comparisons(PolicyObject o, Operand operand)
    {
        foreach (var order in ComparisonWords.Orders)
        {
            if (o.Child(order.Key) is { } bound)
                yield return Ordered(bound, operand) && Value(bound, operand.Type) is { } value ? new Condition.Compare(operand, order.Value, value) : null;
        }

        if (o.Child(ComparisonWords.Between) is { } between)
            yield return Ordered(between, operand) ? Between(between, operand) : null;

        if (o.Child(ComparisonWords.Is) is { } equal)
            yield return Value(equal, operand.Type) is { } value ? new Condition.Compare(operand, Comparison.Equal, value) : null;

        if (o.Has(ComparisonWords.In))
        {
            var values = o.Items(ComparisonWords.In).Select(i => Value(i, operand.Type)).ToList();
            if (values.Count == 0)
                o.Error(ComparisonWords.In, "lists nothing", "list at least one value");
            yield return values.Count == 0 || values.Contains(null) ? null : new Condition.OneOf(operand, [.. values.Select(static v => v!.Value)]);
        }

        if (o.Child(ComparisonWords.Unknown) is { } unknown)
        {
            Condition isUnknown = new Condition.IsUnknown(operand);
            yield return unknown.AsFlag() is { } flag ? flag ? isUnknown : new Condition.Not(isUnknown) : null;
        }
    }

    /// <summary>Reads whether one of the values is among what the case has.</summary>
    private static IEnumerable<Condition?> Membership(PolicyObject o, Operand.Call hasAny, string name)
    {
        foreach (var word in ComparisonWords.All.Where(w => w is not (ComparisonWords.Is or ComparisonWords.In) && o.Has(w)))
        {
            o.Error(word, $"does not go with `{name}`, of which there may be several", "use `is` or `in`");
            yield return null;
        }

        if (o.Child(ComparisonWords.Is) is { } one)
            yield return one.Element.ValueKind == System.Text.Json.JsonValueKind.Object ? NotByParameter(one, name) : one.AsText() is { } text ? HasAny(hasAny, [text]) : null;
        if (o.Has(ComparisonWords.In))
        {
            var values = o.Items(ComparisonWords.In).Select(static i => i.AsText()).ToList();
            if (values.Count == 0)
                o.Error(ComparisonWords.In, "lists nothing", "list at least one value");
            yield return values.Count == 0 || values.Contains(null) ? null : HasAny(hasAny, [.. values.Select(static v => v!)]);
        }
    }

    private static Condition.Holds HasAny(Operand.Call hasAny, List<string> values) => new(hasAny with { Arguments = [new Operand.Constant(values, null)] });

    private static Condition? NotByParameter(PolicyNode node, string name)
    {
        node.Error($"is a parameter, which does not go with `{name}`", "write the value itself");
        return null;
    }

    private Condition? Between(PolicyNode node, Operand operand)
    {
        var items = node.AsItems();
        if (items.Count != 2)
        {
            node.Error($"has {items.Count} bounds", "write two, the lower one included and the upper one excluded");
            return null;
        }

        var (from, before) = (Value(items[0], operand.Type), Value(items[1], operand.Type));
        if (from is null || before is null)
            return null;

        if (Compare(from.Value, before.Value) >= 0)
        {
            node.Error("holds nothing: the lower bound is not below the upper one", "write the lower bound first");
            return null;
        }

        return Condition.AllOf(new Condition.Compare(operand, Comparison.AtLeast, from), new Condition.Compare(operand, Comparison.Below, before));
    }

    private static int Compare(object left, object right)
        => left is Tier lower && right is Tier upper ? lower.CompareTo(upper) : Comparer<object>.Default.Compare(left, right);

    private static bool Ordered(PolicyNode node, Operand operand)
    {
        if (ComparisonWords.HaveOrder(operand.Type))
            return true;

        node.Error("compares what has no order", "use `is` or `in`");
        return false;
    }

    private Operand.Constant? Value(PolicyNode node, Type type)
    {
        if (node.Element.ValueKind == System.Text.Json.JsonValueKind.Object && node.AsObject() is { } o)
        {
            var name = o.RequiredText("parameter");
            o.Close();
            if (name is null)
                return null;
            Used.Add(name);
            if (parameters.TryGetValue(name, out var given))
                return Constant(given, type) is { } value ? new Operand.Constant(value, name) : null;

            o.Error("parameter", $"`{name}` is not a parameter of this rule", NearestName.Hint(name, parameters.Keys));
            return null;
        }

        return Constant(node, type) is { } constant ? new Operand.Constant(constant, null) : null;
    }

    private object? Constant(PolicyNode node, Type type)
    {
        if (type == typeof(decimal))
            return node.AsNumber();
        if (type == typeof(int))
            return node.AsWhole();
        if (type == typeof(bool))
            return node.AsFlag();
        if (type == typeof(LocalDate))
            return node.AsDate();
        if (type == typeof(Tier))
            return TierReader.Read(node, scope.Ladder);
        if (type.IsEnum)
        {
            var words = ComparisonWords.Members(type);
            return node.AsOneOf([.. words.Keys]) is { } word ? Enum.Parse(type, words[word]) : null;
        }

        return node.AsText();
    }

    /// <summary>Asks for all words of a statement that has no readable subject, so that they are not reported as unknown too.</summary>
    private static void Ask(PolicyObject o)
    {
        foreach (var word in ComparisonWords.All)
            o.Child(word);
    }
}
