using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Cli.Commands;

/// <summary>Says everything that is wrong with a policy, and what its keeper should look at.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal)
    {
        var policy = PolicyArgument.Make();
        var command = new Command("check", "Says all that is wrong with a policy; exit code 1 where anything is.") { policy };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(policy), terminal));
        return command;
    }

    private static int Run(string name, Terminal terminal)
    {
        try
        {
            var policy = PolicySource.Of(name).Read();
            TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
            foreach (var warning in policy.Warnings)
                terminal.Out.WriteLine($"warning: {warning}");
            terminal.Out.WriteLine(Verdict(policy));
            return ExitCode.Done;
        }
        catch (PolicyException e)
        {
            foreach (var error in e.Errors)
                terminal.Out.WriteLine($"error: {error}");
            terminal.Out.WriteLine(PolicySource.Headline(e));
        }
        catch (RuleDefinitionException e)
        {
            terminal.Out.WriteLine($"error: {e.Message}");
        }

        return ExitCode.Faults;
    }

    private static string Verdict(TieringPolicy policy)
    {
        var rules = policy.RuleSets.Sum(static s => s.Rules.Count);
        var tiers = string.Join(' ', policy.Tiers.Ladder.Select(static t => t.Code));
        var warnings = policy.Warnings.Count switch { 0 => "no warning", 1 => "1 warning", var n => $"{n} warnings" };
        return $"ok: policy `{policy.Id}` version `{policy.Version}`, in force {policy.Effective}, {policy.Currency}, tiers {tiers}, {policy.Scoring.Indicators.Count} indicators scored, {rules} rules, {warnings}";
    }
}
