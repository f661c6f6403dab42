using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Policies;

/// <summary>
/// An object in a policy. It remembers which properties were asked for; closing it reports the others, so that a
/// mistyped name is never skipped silently. A property that is null counts as absent.
/// </summary>
internal sealed class PolicyObject
{
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly PolicyNode _node;
    private bool _closed;

    /// <summary>Opens a node that holds an object and reports each property that it names more than once.</summary>
    public PolicyObject(PolicyNode node)
    {
        _node = node;
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.Element.EnumerateObject())
        {
            if (!_properties.ContainsKey(property.Name))
            {
                _properties.Add(property.Name, property.Value);
                _names.Add(property.Name);
            }
            else if (repeated.Add(property.Name))
            {
                Error(property.Name, $"{Quoted.Text(property.Name)} is given more than once", "keep one of them");
            }
        }
    }

    public string Path => _node.Path;

    public PolicyErrors Errors => _node.Errors;

    /// <summary>Gets the names of all properties in the order of the file, for objects whose names the policy chooses; looking at them is not asking for them.</summary>
    public IReadOnlyList<string> PropertyNames => _names;

    /// <summary>Gets a value indicating whether there is a property that nobody has asked for yet; closing will report it.</summary>
    public bool HasUnasked => _names.Exists(name => !_asked.Contains(name));

    public string PathOf(string name) => PolicyPath.Member(Path, name);

    public void Error(string problem, string remedy) => _node.Error(problem, remedy);

    public void Error(string name, string problem, string remedy) => Errors.Add(PathOf(name), problem, remedy);

    /// <summary>Whether the property is there and not null; asking for it this way makes it known.</summary>
    public bool Has(string name) => Child(name) is not null;

    public PolicyNode? Child(string name)
    {
        _asked.Add(name);
        return _properties.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new PolicyNode(value, PathOf(name), Errors)
            : null;
    }

    public PolicyNode? RequiredChild(string name, string wanted = Wanted.Anything) => Required(name, wanted);

    public string? Text(string name) => Child(name)?.AsText();

    public string? RequiredText(string name) => Required(name, Wanted.Text)?.AsText();

    public string? Id(string name) => Child(name)?.AsId();

    public string? RequiredId(string name) => Required(name, Wanted.Id)?.AsId();

    public string? OneOf(string name, params string[] allowed) => Child(name)?.AsOneOf(allowed);

    public string? RequiredOneOf(string name, params string[] allowed)
        => Required(name, Wanted.OneOf(allowed))?.AsOneOf(allowed);

    public decimal? Number(string name, decimal? min = null, decimal? max = null) => Child(name)?.AsNumber(min, max);

    public decimal? RequiredNumber(string name, decimal? min = null, decimal? max = null)
        => Required(name, Wanted.Number(min, max))?.AsNumber(min, max);

    public int? Whole(string name, int min = int.MinValue, int max = int.MaxValue) => Child(name)?.AsWhole(min, max);

    public int? RequiredWhole(string name, int min = int.MinValue, int max = int.MaxValue)
        => Required(name, Wanted.Whole(min, max))?.AsWhole(min, max);

    public bool? Flag(string name) => Child(name)?.AsFlag();

    public LocalDate? Date(string name) => Child(name)?.AsDate();

    public LocalDate? RequiredDate(string name) => Required(name, Wanted.Date)?.AsDate();

    public PolicyObject? Object(string name) => Child(name)?.AsObject();

    public PolicyObject? RequiredObject(string name) => Required(name, Wanted.Object)?.AsObject();

    /// <summary>Gives the items of a list; none where it is absent.</summary>
    public IReadOnlyList<PolicyNode> Items(string name) => Child(name)?.AsItems() ?? [];

    /// <summary>Gives a text per language tag; empty where absent.</summary>
    public IReadOnlyDictionary<string, string> Names(string name)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Object(name) is not { } names)
            return texts;

        foreach (var language in Texts.TextCatalogue.Languages)
        {
            if (names.Text(language) is { } text)
                texts.Add(language, text);
        }

        names.Close();
        return texts;
    }

    /// <summary>Reports every property that nobody asked for; closing again reports nothing.</summary>
    public void Close()
    {
        if (_closed)
            return;

        _closed = true;
        foreach (var name in _names.Where(name => !_asked.Contains(name)))
            Error(name, $"{Quoted.Text(name)} is not known here", NearestName.Hint(name, _asked));
    }

    private PolicyNode? Required(string name, string wanted)
    {
        var child = Child(name);
        if (child is null)
            Error(name, "is missing", $"add {wanted}");

        return child;
    }
}
