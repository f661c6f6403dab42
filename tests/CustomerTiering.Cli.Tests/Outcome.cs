using System;
using Xunit;

namespace CustomerTiering.Cli;

/// <summary>What a command answered.</summary>
internal sealed record Outcome(int Code, string Out, string Error)
{
    /// <summary>Asserts that the command refused with one line, and gives it.</summary>
    public string Refusal()
    {
        Assert.Equal((2, string.Empty), (Code, Out));
        Assert.StartsWith("error: ", Error, StringComparison.Ordinal);
        return Assert.Single(Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries))["error: ".Length..];
    }

    /// <summary>Asserts that the command did its work.</summary>
    public Outcome Done()
    {
        Assert.Equal((0, string.Empty), (Code, Code == 0 ? string.Empty : Error));
        return this;
    }
}
