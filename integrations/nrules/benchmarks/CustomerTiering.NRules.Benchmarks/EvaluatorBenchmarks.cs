using BenchmarkDotNet.Attributes;

namespace CustomerTiering.NRules.Benchmarks;

/// <summary>A thousand whole decisions, compiled and on NRules.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EvaluatorBenchmarks
{
    private readonly Engines _engines = new Engines(1000).Checked();

    [Benchmark(Baseline = true)]
    public Decision[] Compiled() => _engines.Decide(_engines.Compiled);

    [Benchmark]
    public Decision[] OnNRules() => _engines.Decide(_engines.OnNRules);
}
