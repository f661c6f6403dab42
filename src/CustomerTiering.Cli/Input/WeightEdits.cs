using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// Weights that a policy is given for a what-if. The other indicators share what is left in proportion to their weights, in hundredths; hundredths
/// that are over go to the largest remainders, of equal ones to the first in the policy. So the weights sum to exactly 100.
/// </summary>
internal sealed class WeightEdits
{
    private const decimal Full = 100m;
    private const decimal Step = 0.01m;
    private readonly Dictionary<string, decimal> _points;

    private WeightEdits(Dictionary<string, decimal> points) => _points = points;

    /// <summary>Gets the edits that leave a policy as it is.</summary>
    public static WeightEdits None { get; } = new([]);

    /// <summary>Reads texts such as <c>annual-purchase=50</c>.</summary>
    /// <exception cref="RefusedException">A text is not of that form, or an indicator stands twice.</exception>
    public static WeightEdits Parse(IReadOnlyList<string> texts)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (text.Split('=') is not [var indicator, var number] || !ExactNumber.TryParse(number, out var weight) || weight <= 0 || weight >= Full)
                throw new RefusedException($"`--weight {text}` is not a weight; write an indicator and its points above 0 and below 100, as `annual-purchase=50`");
            if (!points.TryAdd(indicator, weight))
                throw new RefusedException($"`--weight` gives `{indicator}` two weights; give it one");
        }

        return new WeightEdits(points);
    }

    /// <summary>Gives the policy with the weights; its version says which were given.</summary>
    /// <exception cref="RefusedException">The policy does not score an indicator, or too little is left for the others.</exception>
    public TieringPolicy Of(TieringPolicy policy, string name)
    {
        if (_points.Count == 0)
            return policy;

        var weights = Weights(policy, name);
        var json = JsonNode.Parse(policy.CanonicalText)!.AsObject();
        foreach (var line in json["scoring"]!["indicators"]!.AsArray())
            line!["weight"] = weights[line["indicator"]!.GetValue<string>()];
        json["version"] = $"{policy.Version} with {string.Join(", ", _points.Select(static p => $"{p.Key}={Text(p.Value)}"))}";
        return TieringPolicy.Parse(json.ToJsonString());
    }

    private Dictionary<string, decimal> Weights(TieringPolicy policy, string name)
    {
        var lines = policy.Scoring.Indicators.ToDictionary(static i => i.Indicator.Id, static i => i.Weight, StringComparer.Ordinal);
        if (_points.Keys.FirstOrDefault(i => !lines.ContainsKey(i)) is { } unknown)
            throw new RefusedException($"`--weight {unknown}={Text(_points[unknown])}`: policy `{name}` does not score `{unknown}`; {NearestName.Hint(unknown, lines.Keys)}");

        var others = policy.Scoring.Indicators.Where(i => !_points.ContainsKey(i.Indicator.Id)).ToList();
        var left = Full - _points.Values.Sum();
        if (others.Count == 0 ? left != 0 : left < Step * others.Count)
            throw new RefusedException($"`--weight` leaves {Text(left)} points for {others.Count.ToString(CultureInfo.InvariantCulture)} other indicators; the weights sum to 100 and each is above 0");

        foreach (var point in _points)
            lines[point.Key] = point.Value;
        var sum = others.Sum(static i => i.Weight);
        var shares = others.Select(i => (i.Indicator.Id, Exact: left * i.Weight / sum)).Select(static s => (s.Id, s.Exact, Cut: Math.Floor(s.Exact / Step) * Step)).ToList();
        foreach (var share in shares)
            lines[share.Id] = share.Cut;
        var over = left - shares.Sum(static s => s.Cut);
        foreach (var (id, _, _) in shares.OrderByDescending(static s => s.Exact - s.Cut))
        {
            var more = Math.Min(Step, over);
            lines[id] += more;
            over -= more;
        }

        return shares.Find(s => lines[s.Id] <= 0).Id is not { } starved
            ? lines
            : throw new RefusedException($"`--weight` leaves `{starved}` less than a hundredth of a point; ask for less");
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
