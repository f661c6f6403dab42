using System.Collections.Generic;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Lets two rules yield the same outcome. NRules takes equal values for one fact and throws where it comes twice; here a fact is the same only where it is the same object, which NRules asks first.</summary>
internal sealed class YieldIdentity<TOutcome> : IEqualityComparer<TOutcome>
{
    public bool Equals(TOutcome? x, TOutcome? y) => false;

    public int GetHashCode(TOutcome obj) => obj?.GetHashCode() ?? 0;
}
