using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Policies;

/// <summary>The words for what belongs in a place of a policy; they complete "write ..." and "add ...".</summary>
internal static class Wanted
{
    public const string Anything = "a value";
    public const string Text = "a text";
    public const string Flag = "`true` or `false`";
    public const string Date = "a date such as `2026-01-31`";
    public const string Id = "an id of lower-case letters, digits and `-`, at most 64 characters";
    public const string Object = "an object in braces";
    public const string List = "a list in brackets";
    public const string Tier = "a tier of the ladder";
    public const string Currency = "three capital letters, such as `USD`";

    public static string Number(decimal? min, decimal? max) => "a number" + Range(min, max);

    public static string Whole(int min, int max)
        => "a whole number" + Range(min == int.MinValue ? null : min, max == int.MaxValue ? null : max);

    public static string OneOf(IEnumerable<string> allowed)
        => "one of " + string.Join(", ", allowed.Select(value => $"`{value}`"));

    private static string Range(decimal? min, decimal? max) => (min, max) switch
    {
        ({ } least, { } most) => $" from {CanonicalText.Number(least)} to {CanonicalText.Number(most)}",
        ({ } least, null) => $" of at least {CanonicalText.Number(least)}",
        (null, { } most) => $" of at most {CanonicalText.Number(most)}",
        _ => string.Empty,
    };
}
