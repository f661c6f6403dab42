using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Says everything that is wrong with a policy, and what its keeper should look at.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal)
    {
        var policy = PolicyArgument.Make();
        var command = new Command("check", "Says all that is wrong with a policy; exit code 1 where anything is.") { policy };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(policy), terminal, LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(string name, Terminal terminal, TextCatalogue texts)
    {
        try
        {
            var policy = PolicySource.Of(name).Read();
            TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
            foreach (var warning in policy.Warnings)
                terminal.Out.WriteLine(texts.Say("check.warning", ("text", warning.ToString())));
            terminal.Out.WriteLine(Verdict(policy, texts));
            return ExitCode.Done;
        }
        catch (PolicyException e)
        {
            foreach (var error in e.Errors)
                terminal.Out.WriteLine(texts.Say("check.error", ("text", error.ToString())));
            terminal.Out.WriteLine(texts.Say(e.PolicyId is null ? "check.refused.unnamed" : "check.refused", ("policy", e.PolicyId ?? string.Empty), ("errors", texts.Counted("check.errors", e.Count))));
        }
        catch (RuleDefinitionException e)
        {
            terminal.Out.WriteLine(texts.Say("check.error", ("text", e.Message)));
        }

        return ExitCode.Faults;
    }

    private static string Verdict(TieringPolicy policy, TextCatalogue texts)
    {
        var rules = policy.RuleSets.Sum(static s => s.Rules.Count);
        var tiers = string.Join(' ', policy.Tiers.Ladder.Select(static t => t.Code));
        return texts.Say(
            "check.ok",
            ("policy", policy.Id),
            ("version", policy.Version),
            ("period", texts.Period(policy.Effective)),
            ("currency", new PolicyLanguages(policy, HostTexts.None).In(texts.Language).Currency()),
            ("tiers", tiers),
            ("indicators", texts.Count(policy.Scoring.Indicators.Count)),
            ("rules", texts.Count(rules)),
            ("warnings", policy.Warnings.Count == 0 ? texts.Say("check.warnings.none") : texts.Counted("check.warnings", policy.Warnings.Count)));
    }
}
