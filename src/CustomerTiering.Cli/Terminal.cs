using System;
using System.IO;
using System.Text;
using CustomerTiering.Cli.Output;

namespace CustomerTiering.Cli;

/// <summary>Where a command writes: results to one writer, problems and progress to the other.</summary>
/// <param name="output">Takes results and summaries.</param>
/// <param name="error">Takes problems, and progress where it is shown.</param>
/// <param name="isInteractive">Whether somebody watches the error writer, so that progress is worth showing.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive = false)
{
    public TextWriter Out { get; } = output;

    /// <summary>Gets where problems are told; a control character in a file that is complained of is shown, not obeyed.</summary>
    public TextWriter Error { get; } = new PlainWriter(error);

    /// <summary>Gets the same for what draws by control characters itself.</summary>
    public TextWriter Progress { get; } = error;

    public bool IsInteractive { get; } = isInteractive;

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(Console.IsOutputRedirected ? Console.Out : new PlainWriter(Console.Out), Console.Error, !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");
    }

    /// <summary>Writes one line of complaint, whatever line breaks the text holds.</summary>
    public void Complain(string problem) => Error.WriteLine($"error: {problem.ReplaceLineEndings(" ")}");
}
