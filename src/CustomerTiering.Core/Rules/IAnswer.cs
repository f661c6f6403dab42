using System.Collections.Generic;
using CustomerTiering.Rules.NearMisses;

namespace CustomerTiering.Rules;

/// <summary>What a rule set said of a case, whatever it decides.</summary>
internal interface IAnswer
{
    /// <summary>Gets the rules that hit, in order.</summary>
    IEnumerable<RuleHit> RuleHits { get; }

    /// <summary>Gets the rules that nearly hit, in order.</summary>
    IEnumerable<NearMiss> NearMisses { get; }
}
