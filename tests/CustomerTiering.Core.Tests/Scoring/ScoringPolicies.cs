using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Scoring;

/// <summary>Scorecards made for tests, by hand and from chance; the same chance gives the same ones.</summary>
internal static class ScoringPolicies
{
    private const int MostLines = 5;

    public static IReadOnlyList<NumberIndicator> Indicators { get; } = [.. Enumerable.Range(0, MostLines).Select(i => Indicator.Number($"indicator-{i}"))];

    public static ScoringPolicy Of(params ScoredIndicator[] lines) => new(lines, 0, 2, MidpointRounding.ToEven, null, null);

    public static ScoredIndicator Line(
        int indicator,
        decimal weight,
        PointScale scale,
        decimal? minimum = null,
        MissingTreatment missing = MissingTreatment.Renormalise,
        decimal fixedPoints = 0)
        => new(Indicators[indicator], weight, scale, minimum, missing, fixedPoints, null, null, null);

    public static ScoringPolicy Generate(Random random)
    {
        var weights = Weights(random, random.Next(1, MostLines + 1), random.Next(0, 4));
        var lines = weights.Select((w, i) => Line(i, w, Scale(random), Rarely(random) ? random.Next(0, 101) : null, Missing(random), random.Next(0, 1001) / 10m));
        var rounding = random.Next(2) == 0 ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero;
        return new ScoringPolicy([.. lines], random.Next(0, 9) * 7.5m, random.Next(0, 7) / 2, rounding, null, null);
    }

    public static CustomerFacts Customer(ScoringPolicy policy, Random random)
    {
        var builder = new CustomerFactsBuilder { Id = "C1" };
        foreach (var line in policy.Indicators)
            builder[line.Indicator] = random.Next(5) == 0 ? null : Value(line.Scale, random);
        return builder.Build();
    }

    private static decimal Value(PointScale scale, Random random)
    {
        var edges = scale is BandScale bands ? bands.LowerBounds : ((CurveScale)scale).Knots;
        var edge = edges.Count == 0 ? 0 : edges[random.Next(edges.Count)];
        return random.Next(6) switch
        {
            0 => edge,
            1 => edge + 0.01m,
            2 => edge - 0.01m,
            3 => random.Next(-100, 2000) * 5,
            4 => random.Next(-100_000, 10_000_000) / 1000m,
            _ => random.Next(40) == 0 ? random.Next() * 1_000_003m / 1_000_000_007m : random.Next(-1000, 100_000) / 10m,
        };
    }

    private static decimal[] Weights(Random random, int count, int decimals)
    {
        var unit = (int)Math.Pow(10, decimals);
        var cuts = Enumerable.Range(0, count - 1).Select(_ => random.Next(1, 100 * unit)).Distinct().Order().ToList();
        int[] ends = [0, .. cuts, 100 * unit];
        return [.. ends.Skip(1).Select((end, i) => (end - ends[i]) / (decimal)unit)];
    }

    private static PointScale Scale(Random random)
    {
        var isCurve = random.Next(2) == 0;
        var edges = Enumerable.Range(0, random.Next(isCurve ? 2 : 0, 6)).Select(_ => random.Next(0, 25) * 400m).Distinct().Order().ToArray();
        if (isCurve && edges.Length < 2)
            edges = [0, 10_000];
        var points = Enumerable.Range(0, edges.Length + (isCurve ? 0 : 1)).Select(_ => random.Next(0, 201) / 2m).Order().ToArray();
        return isCurve ? Curve(edges, points, random) : new BandScale(edges, points);
    }

    private static CurveScale Curve(decimal[] edges, decimal[] points, Random random)
    {
        // A width that holds a three or a seven leaves most slopes without an end; some should have none.
        for (var i = 1; i < edges.Length; i++)
            edges[i] = edges[i - 1] + (random.Next(40) == 0 ? 700 : random.Next(1, 3) * (random.Next(2) == 0 ? 500 : 800));
        return new CurveScale(edges, points);
    }

    private static MissingTreatment Missing(Random random)
        => random.Next(10) switch { 0 => MissingTreatment.Refuse, < 4 => MissingTreatment.FixedPoints, _ => MissingTreatment.Renormalise };

    private static bool Rarely(Random random) => random.Next(4) == 0;
}
