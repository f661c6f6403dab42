using BenchmarkDotNet.Attributes;

namespace CustomerTiering.Benchmarks;

/// <summary>What a host pays once: reading a policy and building its engine.</summary>
[Config(typeof(SharedMachine))]
public class EngineBenchmarks
{
    private readonly string _text = Presets.TextOf("foreign-trade");
    private readonly Policies.TieringPolicy _policy = Presets.ForeignTrade;

    [Benchmark]
    public Policies.TieringPolicy PolicyParse() => Policies.TieringPolicy.Parse(_text);

    [Benchmark]
    public TieringEngine EngineBuild() => TieringEngine.Create(_policy);
}
