using System;
using System.Collections.Generic;

namespace CustomerTiering.Cli.Input.Sources;

/// <summary>Invoice lines.</summary>
internal sealed class LedgerSource : ReviewSource
{
    private readonly Func<Action<double>, CsvFile> _open;

    private LedgerSource(string name, IEnumerable<string> files, Func<Action<double>, CsvFile> open) => (Name, Files, _open) = (name, files, open);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Files { get; }

    /// <inheritdoc/>
    public override bool IsLedger => true;

    /// <summary>Takes a file; nothing is read yet.</summary>
    public static LedgerSource Of(string path) => new(path, [path], progress => CsvFile.Open(path, progress));

    /// <summary>Takes the sample that comes with the tool.</summary>
    public static LedgerSource Sample() => new(SampleInput.LedgerName, [], static progress => CsvFile.Of(SampleInput.LedgerName, SampleInput.Ledger(), progress));

    /// <inheritdoc/>
    public override List<DecisionRequest> Read(Reading reading)
    {
        using var file = _open(reading.Progress);
        var requests = new List<DecisionRequest>();
        foreach (var facts in LedgerReader.Read(file, reading.AsOf, reading.Counts, reading.Orders).Facts())
            requests.Add(Request(facts, reading));
        return requests;
    }
}
