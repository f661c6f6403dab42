using System;
using Spectre.Console;

namespace CustomerTiering.Cli.Output;

/// <summary>Shows how far a file was read, on the error writer and only to somebody who watches.</summary>
internal static class ReadingProgress
{
    /// <summary>Does the work and shows its progress.</summary>
    public static T Show<T>(Terminal terminal, string title, Func<Action<double>, T> work)
    {
        if (!terminal.IsInteractive)
            return work(static _ => { });

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal.Progress),
        });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(share => task.Value = share);
        });
    }
}
