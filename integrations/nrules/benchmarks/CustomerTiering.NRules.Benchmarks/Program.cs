using BenchmarkDotNet.Running;
using CustomerTiering.NRules.Benchmarks;

if (args is ["ratio"])
    PairedRatio.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(EvaluatorBenchmarks).Assembly).Run(args);
