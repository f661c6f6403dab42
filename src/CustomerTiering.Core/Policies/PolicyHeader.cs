using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>What a policy says of itself.</summary>
internal sealed class PolicyHeader(
    string id,
    string version,
    EffectivePeriod effective,
    string currency,
    IReadOnlyDictionary<string, string> names,
    bool onTrial)
{
    public string Id { get; } = id;

    public string Version { get; } = version;

    public EffectivePeriod Effective { get; } = effective;

    public string Currency { get; } = currency;

    public IReadOnlyDictionary<string, string> Names { get; } = names;

    public bool OnTrial { get; } = onTrial;
}
