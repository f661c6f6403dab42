using System;
using System.Diagnostics;
using System.Linq;

namespace CustomerTiering.Benchmarks;

/// <summary>
/// The ratio of engine to hand-written loop in one process, the two taking turns every few milliseconds: what other work on the
/// machine costs falls on both, so the median of the pairs is steadier than two separate means.
/// </summary>
public static class PairedRatio
{
    private const int Customers = 2000;
    private const int Pairs = 1500;
    private const int WarmUp = 300;

    /// <summary>Measures and writes one line.</summary>
    public static void Run()
    {
        var benchmarks = new DecideBenchmarks();
        benchmarks.Setup();
        var ratios = new double[Pairs];
        var (byHand, byEngine) = (new double[Pairs], new double[Pairs]);
        for (var i = -WarmUp; i < Pairs; i++)
        {
            var (hand, engine) = (Time(benchmarks.DecideByHand), Time(benchmarks.DecideByEngine));
            if (i >= 0)
                (byHand[i], byEngine[i], ratios[i]) = (hand, engine, engine / hand);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        benchmarks.DecideByEngine();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Customers;
        Console.WriteLine(FormattableString.Invariant(
            $"ratio {Median(ratios):0.00} (quartiles {At(ratios, 0.25):0.00} to {At(ratios, 0.75):0.00}), by hand {Median(byHand):0} ns, by the engine {Median(byEngine):0} ns and {bytes} bytes a decision"));
    }

    private static double Time<T>(Func<T[]> loop)
    {
        var start = Stopwatch.GetTimestamp();
        var results = loop();
        var elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(results);
        return elapsed.TotalNanoseconds / results.Length;
    }

    private static double Median(double[] values) => At(values, 0.5);

    private static double At(double[] values, double share) => values.Order().ElementAt((int)(values.Length * share));
}
