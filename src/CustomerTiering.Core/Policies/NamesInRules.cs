using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>
/// Finds where rules of a section name something that the policy declares, such as a role: in properties of templates and outcomes, and in
/// what structured conditions compare with. What cannot be read is left to the reader of rules, which tells of it.
/// </summary>
/// <param name="group">The group of the structured conditions' word, such as <c>access</c>.</param>
/// <param name="word">The word, such as <c>part</c>.</param>
/// <param name="properties">The properties of templates and outcomes that hold such names, one or a list.</param>
internal sealed class NamesInRules(string group, string word, params string[] properties)
{
    private static readonly string[] Comparisons = ["is", "in"];
    private static readonly string[] Joins = ["all", "any", "not"];

    /// <summary>Records an error for each name that is not known.</summary>
    /// <param name="section">The section.</param>
    /// <param name="list">The property that lists the rules.</param>
    /// <param name="known">The names that are declared.</param>
    /// <param name="problem">Says what is wrong with a name.</param>
    public void Check(PolicyObject section, string list, IReadOnlyList<string> known, Func<string, string> problem)
    {
        foreach (var (name, path) in In(section, list).Where(w => !known.Contains(w.Name, StringComparer.Ordinal)))
            section.Errors.Add(path, problem(name), NearestName.Hint(name, known));
    }

    /// <summary>Gives each name with its place.</summary>
    public IEnumerable<(string Name, string Path)> In(PolicyObject section, string list)
        => section.Items(list).Where(static r => r.Element.ValueKind == JsonValueKind.Object).SelectMany(Written);

    private IEnumerable<(string Name, string Path)> Written(PolicyNode rule)
    {
        if (rule.Element.TryGetProperty("use", out _))
            return properties.SelectMany(p => Values(rule.Element, rule.Path, p));

        var conditions = rule.Element.TryGetProperty("when", out var when) ? Conditions(when, $"{rule.Path}.when", rule) : [];
        return rule.Element.TryGetProperty("then", out var then) && then.ValueKind == JsonValueKind.Object
            ? conditions.Concat(properties.SelectMany(p => Values(then, $"{rule.Path}.then", p)))
            : conditions;
    }

    private IEnumerable<(string Name, string Path)> Conditions(JsonElement condition, string path, PolicyNode rule)
    {
        if (condition.ValueKind == JsonValueKind.Array)
            return condition.EnumerateArray().SelectMany((part, i) => Conditions(part, At(path, i), rule));
        if (condition.ValueKind != JsonValueKind.Object)
            return [];
        if (condition.TryGetProperty(group, out var subject) && subject.ValueKind == JsonValueKind.String && subject.GetString() == word)
            return Comparisons.SelectMany(p => Values(condition, path, p)).Concat(Parameter(condition, rule));
        return Joins.SelectMany(join => condition.TryGetProperty(join, out var inner) ? Conditions(inner, $"{path}.{join}", rule) : []);
    }

    private static IEnumerable<(string Name, string Path)> Parameter(JsonElement condition, PolicyNode rule)
        => condition.TryGetProperty("is", out var value) && value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("parameter", out var name) && name.ValueKind == JsonValueKind.String
            && rule.Element.TryGetProperty("parameters", out var parameters) && parameters.ValueKind == JsonValueKind.Object
                ? Values(parameters, $"{rule.Path}.parameters", name.GetString()!)
                : [];

    private static IEnumerable<(string Name, string Path)> Values(JsonElement o, string path, string property)
        => !o.TryGetProperty(property, out var value) ? []
            : value.ValueKind == JsonValueKind.String ? [(value.GetString()!, $"{path}.{property}")]
            : value.ValueKind != JsonValueKind.Array ? []
            : value.EnumerateArray().Select((item, i) => (Item: item, Path: At($"{path}.{property}", i)))
                .Where(static i => i.Item.ValueKind == JsonValueKind.String)
                .Select(static i => (i.Item.GetString()!, i.Path));

    private static string At(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";
}
