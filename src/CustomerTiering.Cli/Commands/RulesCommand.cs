using System.CommandLine;
using CustomerTiering.Cli.Input;

namespace CustomerTiering.Cli.Commands;

/// <summary>Prints the rule book of a policy.</summary>
internal static class RulesCommand
{
    public static Command Make(Terminal terminal)
    {
        var policy = PolicyArgument.Make();
        var command = new Command("rules", "Prints the rule book of a policy as Markdown.") { policy };
        command.SetAction(parsed =>
        {
            terminal.Out.Write(PolicySource.Of(parsed.GetRequiredValue(policy)).Engine().RuleBook(LanguageOption.Tag(parsed)).ToMarkdown());
            return ExitCode.Done;
        });
        return command;
    }
}
