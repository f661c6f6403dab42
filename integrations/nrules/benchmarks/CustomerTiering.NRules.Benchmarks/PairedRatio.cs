using System;
using System.Diagnostics;
using System.Linq;

namespace CustomerTiering.NRules.Benchmarks;

/// <summary>The ratio of both evaluators in one process, the two taking turns: what other work on the machine costs falls on both.</summary>
internal static class PairedRatio
{
    private const int Customers = 500;
    private const int Pairs = 200;
    private const int WarmUp = 40;

    /// <summary>Measures and writes one line.</summary>
    public static void Run()
    {
        var engines = new Engines(Customers).Checked();
        var ratios = new double[Pairs];
        for (var i = -WarmUp; i < Pairs; i++)
        {
            var (compiled, onNRules) = (Time(engines, engines.Compiled), Time(engines, engines.OnNRules));
            if (i >= 0)
                ratios[i] = onNRules / compiled;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"a decision on NRules takes {At(ratios, 0.5):0} times the time of the compiled one (quartiles {At(ratios, 0.25):0} to {At(ratios, 0.75):0}) and {Bytes(engines, engines.OnNRules) / Bytes(engines, engines.Compiled):0} times the memory"));
    }

    private static double Time(Engines engines, TieringEngine engine)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(engines.Decide(engine));
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Bytes(Engines engines, TieringEngine engine)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(engines.Decide(engine));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double At(double[] values, double share) => values.Order().ElementAt((int)(values.Length * share));
}
