using System.Linq;
using BenchmarkDotNet.Attributes;

namespace CustomerTiering.Benchmarks;

/// <summary>What is worked out only when somebody asks: the text of a decision, and its record.</summary>
[Config(typeof(SharedMachine))]
public class ExplainBenchmarks
{
    private const int Count = 200;
    private readonly TieringEngine _engine = TieringEngine.Create(Presets.ForeignTrade);
    private Decision[] _decisions = [];

    [GlobalSetup]
    public void Setup() => _decisions = [.. Portfolio.Plain(Count).Select(Portfolio.Request).Select(_engine.Decide)];

    [Benchmark(OperationsPerInvoke = Count)]
    public int Explain() => _decisions.Sum(d => _engine.Explain(d).Length);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Record() => _decisions.Sum(static d => d.ToRecord().Length);
}
