using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;
using static CustomerTiering.CanonicalJson.CanonicalText;

namespace CustomerTiering.Scoring;

/// <summary>Reads the <c>scoring</c> section of a policy.</summary>
internal sealed class ScoringReader(IReadOnlyDictionary<string, FactKey> facts, PolicyWarnings warnings)
{
    /// <summary>What all weights sum to.</summary>
    public const decimal FullWeight = 100m;

    /// <summary>The most decimals that a composite score is rounded to.</summary>
    public const int MaxDecimals = 6;

    private const string Refuse = "refuse";
    private const string HalfUp = "half-up";

    /// <summary>The treatments of a missing indicator beside points that the policy fixes.</summary>
    public static readonly string[] Treatments = ["renormalise", Refuse];

    /// <summary>The ways to round.</summary>
    public static readonly string[] RoundingModes = ["half-even", HalfUp];

    private readonly HashSet<string> _aspects = [];

    /// <summary>Gives the section; null where it has errors, which are recorded.</summary>
    public ScoringPolicy? Read(PolicyObject o)
    {
        var before = o.Errors.Count;
        var byDefault = Missing(o) ?? (MissingTreatment.Renormalise, 0m);
        var items = o.Items("indicators");
        if (items.Count == 0)
            o.Error("indicators", "lists no indicator", "list at least one, their weights summing to 100");
        var lines = items.Select(i => Line(i, byDefault)).ToList();
        var read = lines.Where(static l => l is not null).Select(static l => l!).ToList();
        Unique(items, lines);
        if (read.Count == items.Count && items.Count > 0 && read.Sum(static l => l.Weight) is var sum && sum != FullWeight)
            o.Error("indicators", $"the weights sum to {Number(sum)}", "let them sum to 100");

        CheckAspects(o);
        CheckExpectations(o, read);
        CheckMeasures(o, read);
        var minimumKnown = o.Number("minimumKnownWeight", 0, FullWeight) ?? 0;
        var (decimals, rounding) = Rounding(o);
        var policy = new ScoringPolicy(read, minimumKnown, decimals, rounding, CycleMonths.Read(o), o.Text("clause"));
        o.Close();
        return o.Errors.Count == before ? policy : null;
    }

    private ScoredIndicator? Line(PolicyNode node, (MissingTreatment Treatment, decimal Points) byDefault)
    {
        if (node.AsObject() is not { } o)
            return null;

        var indicator = Indicator(o);
        var weight = o.RequiredNumber("weight", 0, FullWeight);
        if (weight == 0)
            o.Error("weight", "is 0", "leave the indicator out or give it a weight above 0");
        var missing = Missing(o) ?? byDefault;
        var scale = ScaleReader.Read(o, indicator);
        var (minimum, aspect, basis, clause) = (o.Number("minimum", 0, ScaleReader.MaxPoints), o.Id("aspect"), BasisReader.Read(o), o.Text("clause"));
        var (measure, byHand) = (o.Names("measure"), HandEntryReader.Read(o));
        o.Close();
        if (aspect is not null)
            _aspects.Add(aspect);
        return indicator is null || weight is null or 0 || scale is null
            ? null
            : new ScoredIndicator(indicator, weight.Value, scale, minimum, missing.Treatment, missing.Points, aspect, basis, clause, measure, byHand);
    }

    private NumberIndicator? Indicator(PolicyObject o)
    {
        if (o.RequiredText("indicator") is not { } id)
            return null;

        if (facts.TryGetValue(id, out var key) && key is NumberIndicator number)
            return number;

        var known = facts.Values.OfType<NumberIndicator>().Select(static k => k.Id);
        o.Error(
            "indicator",
            key is null ? $"indicator `{id}` is not known" : $"`{id}` is an attribute and has no points",
            key is null ? UnknownFact.Remedy(id, known) : $"score an indicator; {NearestName.Hint(id, known)}");
        return null;
    }

    private static void Unique(IReadOnlyList<PolicyNode> items, List<ScoredIndicator?> lines)
    {
        var seen = new HashSet<FactKey>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { } line && !seen.Add(line.Indicator))
                items[i].Error($"indicator `{line.Indicator.Id}` is scored twice", "keep one line with the sum of the weights");
        }
    }

    private static (MissingTreatment Treatment, decimal Points)? Missing(PolicyObject o)
    {
        if (o.Child("missing") is not { } node)
            return null;

        if (node.Element.ValueKind == System.Text.Json.JsonValueKind.Object && node.AsObject() is { } fixedPoints)
        {
            var points = fixedPoints.RequiredNumber("points", 0, ScaleReader.MaxPoints);
            fixedPoints.Close();
            return (MissingTreatment.FixedPoints, points ?? 0);
        }

        return node.AsOneOf(Treatments) == Refuse ? (MissingTreatment.Refuse, 0) : (MissingTreatment.Renormalise, 0);
    }

    private static (int Decimals, MidpointRounding Mode) Rounding(PolicyObject o)
    {
        if (o.Object("rounding") is not { } rounding)
            return (2, MidpointRounding.ToEven);

        var decimals = rounding.Whole("decimals", 0, MaxDecimals) ?? 2;
        var mode = rounding.OneOf("mode", RoundingModes) == HalfUp ? MidpointRounding.AwayFromZero : MidpointRounding.ToEven;
        rounding.Close();
        return (decimals, mode);
    }

    /// <summary>Foreign trade 1.3: each aspect of value that the policy names has an indicator.</summary>
    private void CheckAspects(PolicyObject o)
    {
        var aspects = o.Items("aspects");
        var named = aspects.Select(static a => a.AsId()).ToList();
        for (var i = 0; i < named.Count; i++)
        {
            if (named[i] is { } aspect && !_aspects.Contains(aspect))
                aspects[i].Error($"no indicator stands for the aspect `{aspect}`", $"give an indicator `\"aspect\": \"{aspect}\"`");
        }
    }

    /// <summary>Service levels, principles: where one indicator has a measuring rule, all should.</summary>
    private void CheckMeasures(PolicyObject o, List<ScoredIndicator> lines)
    {
        if (lines.TrueForAll(static l => l.Measure.Count == 0))
            return;

        foreach (var line in lines.Where(static l => l.Measure.Count == 0))
            warnings.Add(o.PathOf("indicators"), $"`{line.Indicator.Id}` has no measuring rule, though others have one", "say under `measure` how it is measured");
    }

    /// <summary>Foreign trade 3.2: some indicators weigh more than others, and some are kept in. Breaking that is a warning.</summary>
    private void CheckExpectations(PolicyObject o, List<ScoredIndicator> lines)
    {
        if (o.Object("expected") is not { } expected)
            return;

        var heavy = Ids(expected, "heavier");
        var kept = Ids(expected, "kept");
        var clause = expected.Text("clause");
        expected.Close();
        decimal WeightOf(string id) => lines.Find(l => l.Indicator.Id == id)?.Weight ?? 0;
        var heaviestOther = lines.Where(l => !heavy.Contains(l.Indicator.Id)).Select(static l => l.Weight).DefaultIfEmpty(0).Max();
        foreach (var id in heavy.Where(id => WeightOf(id) <= heaviestOther))
            warnings.Add(expected.PathOf("heavier"), $"`{id}` weighs {Number(WeightOf(id))} and another indicator {Number(heaviestOther)}, though {Of(clause)} has it weigh more", "raise its weight");
        foreach (var id in kept.Where(id => WeightOf(id) == 0))
            warnings.Add(expected.PathOf("kept"), $"`{id}` is not scored, though {Of(clause)} keeps it in", "give it a weight");
    }

    private List<string> Ids(PolicyObject o, string name)
    {
        var ids = new List<string>();
        foreach (var item in o.Items(name))
        {
            if (item.AsId() is not { } id)
                continue;
            ids.Add(id);
            if (!facts.ContainsKey(id))
                item.Error($"indicator `{id}` is not known", UnknownFact.Remedy(id, facts.Keys));
        }

        return ids;
    }

    private static string Of(string? clause) => clause is null ? "the policy" : $"clause {clause}";
}
