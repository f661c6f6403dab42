using System.Globalization;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Texts;

/// <summary>The texts of the commands in one language, over those of the library: its numbers, days and names are the same in both.</summary>
internal static class CliTexts
{
    /// <summary>Gives the texts of a language.</summary>
    public static TextCatalogue For(string language)
        => TextCatalogue.For(language).With(HostTexts.None.With(TextCatalogue.English, Read(TextCatalogue.English)).With(language, Read(language)));

    /// <summary>Writes a count.</summary>
    public static string Count(this TextCatalogue texts, long count) => texts.Numbers.Write(count);

    /// <summary>Says one part of a count.</summary>
    public static string Part(this TextCatalogue texts, string key, long count) => texts.Say(key, ("n", texts.Count(count)));

    /// <summary>Says a count and what it is made of.</summary>
    public static string Row(this TextCatalogue texts, long count, string parts) => texts.Say("grade.row", ("n", texts.Count(count)), ("parts", parts));

    /// <summary>Says how many of something there are, in the singular where the language has one.</summary>
    public static string Counted(this TextCatalogue texts, string key, int count)
        => (count == 1 ? texts.Own($"{key}.one") : null) ?? texts.Say(key, ("n", count.ToString(CultureInfo.InvariantCulture)));

    private static System.Collections.Generic.Dictionary<string, string> Read(string language)
        => EmbeddedTexts.Read(typeof(CliTexts).Assembly, $"CustomerTiering.Cli.Texts.{language}.json");
}
