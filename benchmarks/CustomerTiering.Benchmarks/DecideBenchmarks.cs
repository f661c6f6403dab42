using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerTiering.Benchmarks.ByHand;

namespace CustomerTiering.Benchmarks;

/// <summary>One full decision (score, tier, change; hits kept, result retained) by hand and by the engine.</summary>
[Config(typeof(SharedMachine))]
public class DecideBenchmarks
{
    private const int Count = 2000;
    private readonly PlainDecision[] _byHand = new PlainDecision[Count];
    private readonly Decision[] _byEngine = new Decision[Count];
    private readonly TieringEngine _engine = TieringEngine.Create(Presets.ForeignTrade);
    private readonly PlainCustomer[] _customers = [.. Portfolio.Plain(Count)];
    private DecisionRequest[] _requests = [];

    [GlobalSetup]
    public void Setup()
    {
        _requests = [.. _customers.Select(Portfolio.Request)];
        Agreement.Check(_engine, _customers, _requests);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public PlainDecision[] DecideByHand()
    {
        for (var i = 0; i < _customers.Length; i++)
            _byHand[i] = ForeignTradeByHand.Decide(_customers[i], Portfolio.AsOf);
        return _byHand;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Decision[] DecideByEngine()
    {
        for (var i = 0; i < _requests.Length; i++)
            _byEngine[i] = _engine.Decide(_requests[i]);
        return _byEngine;
    }
}
