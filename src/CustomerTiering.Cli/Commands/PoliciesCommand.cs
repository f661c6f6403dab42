using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace CustomerTiering.Cli.Commands;

/// <summary>Lists the policies that ship with the library.</summary>
internal static class PoliciesCommand
{
    private static readonly string[] Header = ["id", "version", "currency", "tiers", "name"];

    public static Command Make(Terminal terminal)
    {
        var command = new Command("policies", "Lists the policies that come with the tool.");
        command.SetAction(_ =>
        {
            Print(terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal)
    {
        List<string[]> rows = [Header, .. Presets.Ids.Select(Row)];
        var widths = Enumerable.Range(0, Header.Length).Select(i => rows.Max(r => r[i].Length)).ToList();
        foreach (var row in rows)
            terminal.Out.WriteLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }

    private static string[] Row(string id)
    {
        var policy = Presets.Find(id);
        return [id, policy.Version, policy.Currency, string.Join(' ', policy.Tiers.Ladder.Select(static t => t.Code)), policy.Names.TryGetValue("en", out var name) ? name : id];
    }
}
