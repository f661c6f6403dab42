using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Records;

/// <summary>What every record says of where it comes from.</summary>
internal static class RecordHeader
{
    private const int Format = 1;

    /// <summary>Gives a record with its format, the policy, the rules and the day.</summary>
    public static CanonicalObject Of(TieringEngine engine, LocalDate asOf) => new CanonicalObject()
        .Add("format", Format)
        .Add("policy", new CanonicalObject()
            .Add("id", engine.Policy.Id)
            .Add("version", engine.Policy.Version)
            .Add("hash", engine.Policy.Hash))
        .Add("rulesHash", engine.RulesHash)
        .Add("asOf", asOf);

    /// <summary>Gives the rules that hit.</summary>
    public static IEnumerable<CanonicalObject> Hits(IEnumerable<RuleHit> hits)
        => hits.Select(static h => new CanonicalObject().Add("set", h.Set.Area.Id).Add("rule", h.Rule.Id));
}
