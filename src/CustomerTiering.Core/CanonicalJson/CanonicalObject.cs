using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.CanonicalJson;

/// <summary>
/// Builds a canonical JSON object. Values that are null are left out, an empty list is written; the order of adding
/// does not matter, and an object added here is taken as it is at that moment.
/// </summary>
internal sealed class CanonicalObject
{
    private readonly SortedDictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CanonicalObject Add(string name, string? value)
        => AddText(name, value is null ? null : CanonicalString.Of(value));

    public CanonicalObject Add(string name, decimal? value)
        => AddText(name, value is { } number ? CanonicalText.Number(number) : null);

    public CanonicalObject Add(string name, int? value)
        => AddText(name, value?.ToString(CultureInfo.InvariantCulture));

    public CanonicalObject Add(string name, bool? value)
        => AddText(name, value is { } flag ? (flag ? "true" : "false") : null);

    public CanonicalObject Add(string name, LocalDate? value)
        => AddText(name, value is { } date ? CanonicalString.Of(LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso))) : null);

    public CanonicalObject Add(string name, CanonicalObject? value)
        => AddText(name, value?.ToString());

    public CanonicalObject Add(string name, IEnumerable<CanonicalObject>? items)
        => AddList(name, items?.Select(item => item?.ToString()));

    public CanonicalObject Add(string name, IEnumerable<string>? items)
        => AddList(name, items?.Select(item => item is null ? null : CanonicalString.Of(item)));

    /// <summary>Gives the canonical text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var member in _members)
        {
            if (text.Length > 1)
                text.Append(',');

            CanonicalString.Write(text, member.Key);
            text.Append(':').Append(member.Value);
        }

        return text.Append('}').ToString();
    }

    private CanonicalObject AddList(string name, IEnumerable<string?>? items)
        => AddText(name, items is null ? null : "[" + string.Join(",", items.Select(item => item ?? throw NullItem(name))) + "]");

    private CanonicalObject AddText(string name, string? text)
    {
        if (!_names.Add(name))
            throw new ArgumentException($"the name `{name}` is already there", nameof(name));

        if (text is not null)
            _members.Add(name, text);

        return this;
    }

    private static ArgumentException NullItem(string name) => new($"the list `{name}` has an item that is null", nameof(name));
}
