using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Says a class with its axis, by their names.</summary>
internal static class PlaceName
{
    /// <summary>Gives the class as it is said; the ids where the policy has no such axis or class, or no names for them.</summary>
    public static string Of(PolicyTexts texts, string axis, string id)
    {
        var found = texts.Policy.Portfolio.FindAxis(axis);
        return texts.Say(
            "portfolio.place",
            ("axis", found is null ? axis : texts.In(found.Names) ?? axis),
            ("class", found?.Find(id) is { } known ? texts.In(known.Names) ?? id : id));
    }
}
