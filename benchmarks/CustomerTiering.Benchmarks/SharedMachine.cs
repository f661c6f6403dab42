using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace CustomerTiering.Benchmarks;

/// <summary>A job for a machine with other work on it: three processes, short iterations, medians beside means.</summary>
public sealed class SharedMachine : ManualConfig
{
    public SharedMachine()
    {
        AddJob(Job.Default.WithLaunchCount(3).WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(150)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Median);
    }
}
