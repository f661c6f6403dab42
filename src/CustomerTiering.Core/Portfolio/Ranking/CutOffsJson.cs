using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>Writes cut-offs as canonical JSON and reads them again.</summary>
internal static class CutOffsJson
{
    private const int Format = 1;

    public static string Write(CutOffs cutOffs) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", cutOffs.Id)
        .Add("asOf", cutOffs.AsOf)
        .Add("population", cutOffs.Population)
        .Add("steps", cutOffs.Steps.Select(static s => new CanonicalObject().Add("label", s.Label).Add("atLeast", s.AtLeast).Add("points", s.Points)))
        .ToString();

    public static CutOffs Read(string json) => StoredRecord.Read(json, Format, "cut-offs", CutOffs, static c => c.ToJson());

    private static CutOffs CutOffs(StoredRecord o) => new(o.Text("id"), o.Day("asOf"), o.Whole("population"), [.. o.Objects("steps").Select(Step)]);

    private static CutOff Step(StoredRecord o) => new(o.Text("label"), Number(o, "atLeast"), Number(o, "points"));

    private static decimal? Number(StoredRecord step, string name) => step.Element.TryGetProperty(name, out _) ? step.Number(name) : null;
}
