using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace CustomerTiering.Benchmarks;

/// <summary>Many customers at once, per customer: on all cores into a list, and as a stream that keeps none.</summary>
[Config(typeof(SharedMachine))]
public class PortfolioBenchmarks
{
    private const int Count = 100_000;
    private readonly TieringEngine _engine = TieringEngine.Create(Presets.ForeignTrade);
    private DecisionRequest[] _requests = [];

    [GlobalSetup]
    public void Setup() => _requests = [.. Portfolio.Plain(Count).Select(Portfolio.Request)];

    [Benchmark(OperationsPerInvoke = Count)]
    public IReadOnlyList<DecisionResult> DecideAllOnAllCores() => _engine.DecideAll(_requests);

    [Benchmark(OperationsPerInvoke = Count)]
    public int DecideAllAsStream() => _engine.DecideAll(_requests.AsEnumerable()).Count(static r => r.Decision is not null);
}
