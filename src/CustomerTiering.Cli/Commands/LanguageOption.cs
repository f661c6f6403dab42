using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Commands;

/// <summary>The language that every command prints in. Neither the machine's culture nor the environment is asked.</summary>
internal static class LanguageOption
{
    public const string Name = "--language";

    public static Option<string> Make()
    {
        var option = new Option<string>(Name)
        {
            Description = $"The language of what is printed: {string.Join(", ", TextCatalogue.Languages)}. Errors, help and the output file stay as they are.",
            HelpName = "zh-Hans",
            Recursive = true,
            DefaultValueFactory = static _ => TextCatalogue.English,
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens.FirstOrDefault(static t => !TextCatalogue.Languages.Contains(t.Value)) is { } unknown)
                result.AddError($"language `{unknown.Value}` is not known; {NearestName.Hint(unknown.Value, TextCatalogue.Languages)}");
        });
        return option;
    }

    /// <summary>Gives the tag that was asked for, English where none was.</summary>
    public static string Tag(ParseResult parsed) => parsed.GetValue<string>(Name) ?? TextCatalogue.English;

    /// <summary>Gives the texts of the language that was asked for.</summary>
    public static TextCatalogue Texts(ParseResult parsed) => CliTexts.For(Tag(parsed));
}
