using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>Reads <c>{ "missing": "owner" }</c>.</summary>
internal sealed class CoverageGapReader : IOutcomeReader<CoverageGap>
{
    public Shape Shape { get; } = new ObjectShape("What is missing of the customer.")
        .Required("missing", Shape.Id("`tier`, `owner`, `assessment`, `care-plan`, or an id of your own."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CoverageGap outcome)
    {
        var missing = then.RequiredId("missing");
        outcome = missing is null ? default : CoverageGap.Of(missing);
        return missing is not null;
    }
}
