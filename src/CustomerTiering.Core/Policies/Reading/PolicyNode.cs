using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Policies;

/// <summary>
/// A value in a policy with its path. Reading it as something it is not reports an error and gives null, so that the
/// reader goes on to the next.
/// </summary>
internal readonly struct PolicyNode
{
    private const int IsoDateLength = 10;

    public PolicyNode(JsonElement element, string path, PolicyErrors errors)
    {
        Element = element;
        Path = path;
        Errors = errors;
    }

    public JsonElement Element { get; }

    public string Path { get; }

    public PolicyErrors Errors { get; }

    /// <summary>Gets the kind of value with its article, as messages name it.</summary>
    public string Kind => Element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a flag",
        _ => "null",
    };

    /// <summary>Gets the value as the policy writes it, in backticks and at most 60 characters long.</summary>
    public string Quote => Quoted.Text(Element.GetRawText());

    public void Error(string problem, string remedy) => Errors.Add(Path, problem, remedy);

    /// <summary>Reads a text with at least one visible character.</summary>
    public string? AsText()
    {
        if (Element.ValueKind != JsonValueKind.String)
            return WrongKind<string>(Wanted.Text);

        var text = Element.GetString()!;
        return string.IsNullOrWhiteSpace(text) ? Refuse<string>("is blank", "at least one visible character") : text;
    }

    /// <summary>Reads a kebab-case id.</summary>
    public string? AsId()
        => AsText() is not { } text ? null
            : Ids.IsValid(text) ? text
            : Refuse<string>($"{Quoted.Text(text)} is not an id", Wanted.Id);

    /// <summary>Reads one of the allowed words, which are told apart by case.</summary>
    public string? AsOneOf(params string[] allowed)
    {
        if (Element.ValueKind != JsonValueKind.String)
            return WrongKind<string>(Wanted.OneOf(allowed));

        var text = Element.GetString()!;
        if (allowed.Contains(text))
            return text;

        var write = $"write {Wanted.OneOf(allowed)}";
        var nearest = NearestName.To(text, allowed);
        Error($"{Quoted.Text(text)} is not known here", nearest is null ? write : $"did you mean `{nearest}`? {write}");
        return null;
    }

    /// <summary>Reads a number that a decimal holds exactly; both bounds are inclusive.</summary>
    public decimal? AsNumber(decimal? min = null, decimal? max = null)
        => Exact(Wanted.Number(min, max)) is { } number ? Within(number, min, max, Wanted.Number(min, max)) : null;

    /// <summary>Reads a whole number, however it is written (`3`, `3.0`, `3e0`); both bounds are inclusive.</summary>
    public int? AsWhole(int min = int.MinValue, int max = int.MaxValue)
    {
        var wanted = Wanted.Whole(min, max);
        if (Exact(wanted) is not { } number)
            return null;

        return decimal.Truncate(number) == number
            ? (int?)Within(number, min, max, wanted)
            : Refuse<int?>($"{Quote} is not a whole number", wanted);
    }

    public bool? AsFlag() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => WrongKind<bool?>(Wanted.Flag),
    };

    /// <summary>Reads a date of the years 1 to 9999 as ISO 8601 writes it.</summary>
    public LocalDate? AsDate()
    {
        if (Element.ValueKind != JsonValueKind.String)
            return WrongKind<LocalDate?>(Wanted.Date);

        var text = Element.GetString()!;
        return text.Length == IsoDateLength && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) && date.Year > 0
            ? date
            : Refuse<LocalDate?>($"{Quoted.Text(text)} is not a date", Wanted.Date);
    }

    public PolicyObject? AsObject()
        => Element.ValueKind == JsonValueKind.Object ? new PolicyObject(this) : WrongKind<PolicyObject>(Wanted.Object);

    /// <summary>Reads the items of a list; where it is none, reports it and gives no items.</summary>
    public IReadOnlyList<PolicyNode> AsItems()
    {
        if (Element.ValueKind != JsonValueKind.Array)
            return WrongKind<IReadOnlyList<PolicyNode>>(Wanted.List) ?? [];

        var items = new List<PolicyNode>(Element.GetArrayLength());
        foreach (var item in Element.EnumerateArray())
            items.Add(new PolicyNode(item, PolicyPath.Item(Path, items.Count), Errors));

        return items;
    }

    private decimal? Exact(string wanted)
    {
        if (Element.ValueKind != JsonValueKind.Number)
            return WrongKind<decimal?>(wanted);

        return ExactDecimal.TryParse(Element.GetRawText(), out var number)
            ? number
            : Refuse<decimal?>($"{Quote} cannot be kept exactly", $"{wanted} with at most 28 digits");
    }

    private decimal? Within(decimal number, decimal? min, decimal? max, string wanted)
        => number < min ? Refuse<decimal?>($"{Quote} is too small", wanted)
            : number > max ? Refuse<decimal?>($"{Quote} is too large", wanted)
            : number;

    private T? WrongKind<T>(string wanted)
        => Refuse<T>(Element.ValueKind == JsonValueKind.Null ? "is null" : $"{Quote} is {Kind}", wanted);

    private T? Refuse<T>(string problem, string wanted)
    {
        Error(problem, $"write {wanted}");
        return default;
    }
}
