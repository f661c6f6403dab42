using System.CommandLine;
using System.Text;
using CustomerTiering.Cli.Output;
using CustomerTiering.Policies;

namespace CustomerTiering.Cli.Commands;

/// <summary>Prints the JSON Schema of policy files.</summary>
internal static class SchemaCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Option<string>("--out") { Description = "The file to write it to; without it, it is printed.", HelpName = "FILE" };
        var command = new Command("schema", "Prints the JSON Schema of policy files, with which editors complete and explain them.") { ReviewOptions.NotBlank(file) };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } path)
                Write(path);
            else
                terminal.Out.Write(PolicySchema.For());
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string path)
    {
        using var target = OutputFile.Begin(path);
        using (target.Stream)
            target.Stream.Write(Encoding.UTF8.GetBytes(PolicySchema.For()));
        target.Commit();
    }
}
