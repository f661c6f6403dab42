using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace CustomerTiering.Wording;

/// <summary>Checks arguments on both targets with one wording.</summary>
internal static class Guard
{
    /// <summary>Refuses null.</summary>
    public static T NotNull<T>([NotNull] T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    /// <summary>Refuses null, and a null among the items, with the places of all of them.</summary>
    public static IReadOnlyList<T> NoneNull<T>([NotNull] IEnumerable<T>? items, string name)
        where T : class
    {
        T[] given = [.. NotNull(items, name)];
        var missing = Enumerable.Range(0, given.Length).Where(i => given[i] is null).Select(static i => (i + 1).ToString(CultureInfo.InvariantCulture)).ToList();
        return missing.Count == 0 ? given : throw new ArgumentException($"null stands at {string.Join(", ", missing)}; leave it out", name);
    }

    /// <summary>Refuses null and white space.</summary>
    public static string NotBlank([NotNull] string? value, string name)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("a text with at least one visible character is needed", name)
            : value;
    }

    /// <summary>Refuses what is not a kebab-case id of at most 64 characters.</summary>
    public static string Id([NotNull] string? value, string name)
    {
        NotBlank(value, name);
        return Ids.IsValid(value)
            ? value
            : throw new ArgumentException($"`{value}` is not an id; use lower-case letters, digits and `-`, at most 64 characters", name);
    }

    /// <summary>Turns a date given as a <see cref="DateTime"/> into a local date and refuses a time of day.</summary>
    public static NodaTime.LocalDate DateOnly(DateTime value, [CallerArgumentExpression(nameof(value))] string name = "")
        => value.TimeOfDay == TimeSpan.Zero
            ? NodaTime.LocalDate.FromDateTime(value)
            : throw new ArgumentException("a date without a time of day is needed", name);
}
