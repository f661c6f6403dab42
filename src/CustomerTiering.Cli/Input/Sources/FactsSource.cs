using System.Collections.Generic;

namespace CustomerTiering.Cli.Input.Sources;

/// <summary>A row for each customer.</summary>
internal sealed class FactsSource(string path) : ReviewSource
{
    /// <inheritdoc/>
    public override string Name => path;

    /// <inheritdoc/>
    public override List<DecisionRequest> Read(Reading reading)
    {
        using var file = CsvFile.Open(path, reading.Progress);
        return FactsReader.Read(file, reading.Policies, reading.AsOf, reading.Previous, reading.Counts);
    }
}
