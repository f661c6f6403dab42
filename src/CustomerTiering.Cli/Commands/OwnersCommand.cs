using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
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
        var asOf = new Option<string>("--as-of") { Description = "The day for which is decided.", Required = true, HelpName = "2026-03-02" };
        var output = new Option<string>("--out") { Description = "The file to write: `.csv` a row per customer, `.json` customers and people.", HelpName = "owners.csv" };
        var loads = new Option<string>("--people-out") { Description = "The people with what they carry now; it serves as the next assignment's `--people`.", HelpName = "people.csv" };
        var command = new Command("owners", "Decides who looks after whom; exit code 1 where somebody must look at a customer.");
        foreach (var option in (Option<string>[])[policy, customers, people, crm, role, asOf, output, loads])
            command.Add(ReviewOptions.NotBlank(option));
        command.SetAction(parsed =>
        {
            var source = PolicySource.Of(parsed.GetRequiredValue(policy));
            string? Value(Option<string> option) => parsed.GetValue(option);
            var day = parsed.GetRequiredValue(asOf) is var text && IsoDay.TryParse(text, out var read) ? read : throw new RefusedException($"`--as-of {text}` is not a day; write it as `2026-03-02`");
            foreach (var file in (string?[])[Value(output), Value(loads)])
            {
                if (file is not null)
                    OutputFile.Check(file, Read(("customers", Value(customers)), ("people", Value(people)), ("policy", source.File)));
            }

            var engine = source.Engine();
            return Run(engine, Input(Value(customers), Value(people), Value(crm), Value(role), engine, day), day, Value(output), Value(loads), terminal, LanguageOption.Texts(parsed));
        });
        return command;
    }

    private static OwnersInput Input(string? customers, string? people, string? crm, string? role, TieringEngine engine, NodaTime.LocalDate asOf) => (customers, people, crm, role) switch
    {
        ({ } c, { } p, null, null) => OwnersInput.FromTables(c, p, engine),
        (null, null, { } folder, { } given) => OwnersInput.FromCrm(folder, given, engine, asOf),
        (null, null, { }, null) => throw new RefusedException($"name the role of the agents: `--role`, one of {string.Join(", ", engine.Policy.Roles.Select(static r => $"`{r.Id}`"))}"),
        _ => throw new RefusedException("name the input: `--customers FILE` and `--people FILE`, or `--crm FOLDER` and `--role ID`"),
    };

    private static int Run(TieringEngine engine, OwnersInput input, NodaTime.LocalDate asOf, string? output, string? loads, Terminal terminal, TextCatalogue texts)
    {
        var assignment = engine.Owners.Assign(input.Customers, input.People, asOf);
        if (output is not null)
            AssignmentFile.Write(output, assignment, input.Customers);
        if (loads is not null)
            AssignmentFile.WritePeople(loads, assignment);
        var summary = new OwnersSummary(terminal, engine, input, assignment, texts);
        summary.WriteFindings();
        summary.Write(asOf, output);
        return assignment.Alarms.Count > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private static IEnumerable<(string Role, string Path)> Read(params (string Role, string? Path)[] files)
        => files.Where(static f => f.Path is not null).Select(static f => (f.Role, f.Path!));
}
