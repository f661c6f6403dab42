using System;
using System.Diagnostics;
using System.Linq;

namespace CustomerTiering.Benchmarks;

/// <summary>How many customers a second come out of a long stream, one after another and none kept.</summary>
public static class Streaming
{
    private const int Customers = 1_000_000;
    private const int Held = 20_000;

    /// <summary>Measures and writes one line for the stream and one for all cores.</summary>
    public static void Run()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var requests = Portfolio.Plain(Held).Select(Portfolio.Request).ToArray();
        var stream = Enumerable.Range(0, Customers).Select(i => requests[i % Held]);
        _ = engine.DecideAll(requests.AsEnumerable()).Count();

        var watch = Stopwatch.StartNew();
        var graded = engine.DecideAll(stream).Count(static r => r.Decision is { Score: not null });
        Say("stream", watch.Elapsed, graded);

        var all = stream.ToArray();
        watch.Restart();
        graded = engine.DecideAll(all).Count(static r => r.Decision is { Score: not null });
        Say("all cores", watch.Elapsed, graded);
    }

    private static void Say(string how, TimeSpan elapsed, int graded)
        => Console.WriteLine(FormattableString.Invariant(
            $"{how}: {Customers} customers in {elapsed.TotalSeconds:0.00} s, {Customers / elapsed.TotalSeconds / 1e6:0.00} million a second, {graded} gradable"));
}
