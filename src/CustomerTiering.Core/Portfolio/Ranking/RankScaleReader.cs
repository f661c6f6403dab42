using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>Reads the <c>ranks</c> of a policy: points by rank in the portfolio.</summary>
internal sealed class RankScaleReader(PolicyScope scope)
{
    public const int MaxPoints = 100;

    public IReadOnlyList<RankScale> Read(PolicyObject section)
    {
        var scales = new List<RankScale>();
        foreach (var node in section.Items("ranks"))
        {
            if (node.AsObject() is not { } o || Scale(o) is not { } scale)
                continue;
            if (scales.Exists(s => s.Id == scale.Id))
                o.Error("id", $"rank `{scale.Id}` stands twice", "give each an id of its own");
            else
                scales.Add(scale);
        }

        return scales;
    }

    private RankScale? Scale(PolicyObject o)
    {
        var before = o.Errors.Count;
        var id = o.RequiredId("id");
        var measure = PortfolioPolicyReader.Measure(o, scope);
        var points = o.Has("points") ? PortfolioPolicyReader.Measure(o, scope, "points") : null;
        Provision.Read(o);
        var steps = new List<RankStep>();
        foreach (var node in o.RequiredChild("steps", Wanted.List)?.AsItems() ?? [])
        {
            if (node.AsObject() is not { } s)
                continue;

            var (label, below, given) = (s.RequiredText("label"), s.Number("below", 0, 1), s.RequiredNumber("points", 0, MaxPoints));
            s.Close();
            if (below is 0 or 1)
                s.Error("below", "is no share between 0 and 1", "write one above 0 and below 1");
            else if (label is not null && given is not null)
                steps.Add(new RankStep(label, below, given.Value));
        }

        if (o.Errors.Count == before)
            Steps.Check(o, "steps", [.. steps.Select(static s => (s.Label, s.Below))]);
        o.Close();
        return o.Errors.Count == before ? new RankScale(id!, measure!, steps, points) : null;
    }
}
