using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Lists the policies that ship with the library.</summary>
internal static class PoliciesCommand
{
    private static readonly string[] Header = ["id", "version", "currency", "tiers", "name"];

    public static Command Make(Terminal terminal)
    {
        var command = new Command("policies", "Lists the policies that come with the tool.");
        command.SetAction(parsed =>
        {
            Print(terminal, LanguageOption.Texts(parsed));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, TextCatalogue texts)
    {
        List<string[]> rows = [[.. Header.Select(h => texts.Say($"policies.{h}"))], .. Presets.Ids.Select(id => Row(id, texts.Language))];
        var widths = Enumerable.Range(0, Header.Length).Select(i => rows.Max(r => TextWidth.Of(r[i]))).ToList();
        foreach (var row in rows)
            terminal.Out.WriteLine(string.Join("  ", row.Select((cell, i) => TextWidth.PadRight(cell, widths[i]))).TrimEnd());
    }

    private static string[] Row(string id, string language)
    {
        var policy = Presets.Find(id);
        return [id, policy.Version, policy.Currency, string.Join(' ', policy.Tiers.Ladder.Select(static t => t.Code)), new PolicyLanguages(policy, HostTexts.None).In(language).PolicyName()];
    }
}
