using System.IO;

namespace CustomerTiering.Cli.Input.Sources;

/// <summary>The invented ledger and its policy that come with the tool, so that a stranger can see what it does without files.</summary>
internal static class SampleInput
{
    /// <summary>What the ledger is called.</summary>
    public const string LedgerName = "sample ledger";

    /// <summary>The day for which the sample was made.</summary>
    public const string AsOf = "2026-01-01";

    /// <summary>What the policy is called.</summary>
    public const string PolicyName = "sample policy";

    /// <summary>Opens the ledger.</summary>
    public static Stream Ledger() => Resource("invented.csv");

    /// <summary>Gives the text of the policy.</summary>
    public static string Policy()
    {
        using var reader = new StreamReader(Resource("ledger-portfolio.json"));
        return reader.ReadToEnd();
    }

    private static Stream Resource(string name) => typeof(SampleInput).Assembly.GetManifestResourceStream($"CustomerTiering.Cli.Samples.{name}")!;
}
