using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Input.Crm;
using CustomerTiering.Cli.Input.Owners;
using CustomerTiering.Cli.Output;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Gives out customers to owners, and says who carries what and where somebody must look.</summary>
internal static class OwnersCommand
{
    public static Command Make(Terminal terminal)
    {
        var policy = new Option<string>("--policy") { Description = "A preset's id (see `policies`) or a policy file.", Required = true, HelpName = "NAME|FILE.json" };
        var customers = new Option<string>("--customers") { Description = "A row per customer: customer_id, tier, score, owner and attributes of the policy; the output of `grade` will do.", HelpName = "FILE.csv[.gz]" };
        var people = new Option<string>("--people") { Description = "A row per person: id, role, region, languages, skills, skill_level, seniority, capacity, load, turn, leave_from, leave_before.", HelpName = "FILE.csv[.gz]" };
        var crm = new Option<string>("--crm") { Description = "Instead of both: a folder with accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv.", HelpName = "FOLDER" };
        var role = new Option<string>("--role") { Description = "The role in which the agents of `--crm` look after customers.", HelpName = "ID" };
        var sample = new Option<bool>("--sample") { Description = "Instead of all these: invented customers and people that go with the policy." };
        var asOf = new Option<string>("--as-of") { Description = "The day for which is decided.", Required = true, HelpName = "2026-03-02" };
        var output = new Option<string>("--out") { Description = "The file to write: `.csv` a row per customer, `.json` customers, people and what was found amiss.", HelpName = "owners.csv" };
        var format = new Option<string>("--format") { Description = "What is printed: table, csv or json; with `--out` the format of the file where its name does not say it.", HelpName = "table" };
        var loads = new Option<string>("--people-out") { Description = "The people with what they carry now: the `--people` of the next assignment, which then decides on other customers only.", HelpName = "people.csv" };
        var command = new Command("owners", "Decides who looks after whom; exit code 1 where somebody must look at a customer.");
        foreach (var option in (Option<string>[])[policy, customers, people, crm, role, asOf, format, output, loads])
            command.Add(ReviewOptions.NotBlank(option));
        command.Add(sample);
        command.SetAction(parsed =>
        {
            var source = PolicySource.Of(parsed.GetRequiredValue(policy));
            string? Value(Option<string> option) => parsed.GetValue(option);
            var day = parsed.GetRequiredValue(asOf) is var text && IsoDay.TryParse(text, out var read) ? read : throw new RefusedException($"`--as-of {text}` is not a day; write it as `2026-03-02`");
            var written = OwnersFormat.Of(Value(format), Value(output));
            IEnumerable<string> export = Value(crm) is { } folder ? CrmFolder.FileNames.Select(name => System.IO.Path.Combine(folder, name)) : [];
            foreach (var file in (string?[])[Value(output), Value(loads)])
            {
                if (file is not null)
                    OutputFile.Check(file, [.. Read(("customers", Value(customers)), ("people", Value(people)), ("policy", source.File)), .. export.Select(static path => ("file of the export", path))]);
            }

            if (Value(output) is { } one && Value(loads) is { } other && System.IO.Path.GetFullPath(one) == System.IO.Path.GetFullPath(other))
                throw new RefusedException($"`--out` and `--people-out` both name `{other}`; give each a file of its own");
            var engine = source.Engine();
            var input = Input(Value(customers), Value(people), Value(crm), Value(role), parsed.GetValue(sample), engine, day);
            return Run(engine, input, day, written, Value(output), Value(loads), terminal, LanguageOption.Texts(parsed));
        });
        return command;
    }

    private static OwnersInput Input(string? customers, string? people, string? crm, string? role, bool sample, TieringEngine engine, NodaTime.LocalDate asOf) => (customers, people, crm, role, sample) switch
    {
        (null, null, null, null, true) => SampleInput.Of(engine.Policy, asOf),
        ({ } c, { } p, null, null, false) => OwnersInput.FromTables(c, p, engine),
        (null, null, { } folder, { } given, false) => OwnersInput.FromCrm(folder, given, engine, asOf),
        (null, null, { }, null, false) => throw new RefusedException($"name the role of the agents: `--role`, one of {string.Join(", ", engine.Policy.Roles.Select(static r => $"`{r.Id}`"))}"),
        _ => throw new RefusedException("name the input: `--customers FILE` and `--people FILE`, or `--crm FOLDER` and `--role ID`, or `--sample`"),
    };

    private static int Run(TieringEngine engine, OwnersInput input, NodaTime.LocalDate asOf, OwnersFormat format, string? output, string? loads, Terminal terminal, TextCatalogue texts)
    {
        var assignment = engine.Owners.Assign(input.Customers, input.People, asOf);
        if (output is not null)
        {
            using var target = OutputFile.Begin(output);
            format.Write(target.Stream, input, assignment);
            target.Commit();
        }

        if (loads is not null)
            AssignmentFile.WritePeople(loads, assignment);
        var summary = new OwnersSummary(terminal, engine, input, assignment, texts);
        summary.WriteFindings();
        summary.WriteWhatThePolicyLacks();
        if (output is null && !format.IsTable)
        {
            using var text = new System.IO.MemoryStream();
            format.Write(text, input, assignment);
            terminal.Out.Write(System.Text.Encoding.UTF8.GetString(text.ToArray()));
        }
        else
        {
            summary.Write(asOf, output);
        }

        return assignment.Alarms.Count > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private static IEnumerable<(string Role, string Path)> Read(params (string Role, string? Path)[] files)
        => files.Where(static f => f.Path is not null).Select(static f => (f.Role, f.Path!));
}
