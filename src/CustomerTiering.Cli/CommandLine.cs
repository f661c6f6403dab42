using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using CustomerTiering.Cli.Commands;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli;

/// <summary>The commands, and one way for all of them to fail: a line on the error writer and exit code 2.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count == 0 && Swallowed(parsed) is null)
                return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });

            var problem = ProblemOf(parsed);
            terminal.Complain($"{problem}{(problem.EndsWith('?') ? string.Empty : ";")} see `{HelpOf(parsed.CommandResult.Command)}`");
        }
        catch (RefusedException e)
        {
            terminal.Complain(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
        }

        return ExitCode.Refused;
    }

    private static string ProblemOf(ParseResult parsed)
    {
        if ((Swallowed(parsed) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null)) is not { } unknown)
        {
            var message = parsed.Errors[0].Message.Replace('\'', '`').TrimEnd('.');
            return char.ToLowerInvariant(message[0]) + message[1..];
        }

        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(static c => c.Name).Concat(command.Options.Select(static o => o.Name)).Append(LanguageOption.Name);
        return $"`{unknown}` is not known; {NearestName.Hint(unknown, known)}";
    }

    /// <summary>Gives a mistyped option that was taken for the command's argument; null for none. No id begins with two hyphens, and a file that does is written with its folder.</summary>
    private static string? Swallowed(ParseResult parsed)
        => parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static a => a.Tokens).Select(static t => t.Value.Split('=')[0])
            .FirstOrDefault(static v => v.StartsWith("--", StringComparison.Ordinal));

    private static string HelpOf(Command command) => command is RootCommand ? "customer-tiering --help" : $"customer-tiering {command.Name} --help";

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Grades customers by a policy, explains decisions, compares and checks policies.");
        root.Add(LanguageOption.Make());
        root.Add(GradeCommand.Make(terminal));
        root.Add(ExplainCommand.Make(terminal));
        root.Add(CompareCommand.Make(terminal));
        root.Add(DiscountsCommand.Make(terminal));
        root.Add(PortfolioCommand.Make(terminal));
        root.Add(CheckCommand.Make(terminal));
        root.Add(OwnersCommand.Make(terminal));
        root.Add(RulesCommand.Make(terminal));
        root.Add(PoliciesCommand.Make(terminal));
        root.Add(SchemaCommand.Make(terminal));
        root.Add(CreditCommand.Make(terminal));
        return root;
    }
}
