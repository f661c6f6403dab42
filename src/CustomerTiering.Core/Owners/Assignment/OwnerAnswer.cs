using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;

namespace CustomerTiering.Owners.Assignment;

/// <summary>What the rules said of an owner. Each of them speaks against somebody, so that only what is not known nearly changed the outcome.</summary>
internal sealed class OwnerAnswer(IAnswer answer) : IAnswer
{
    public IEnumerable<RuleHit> RuleHits => answer.RuleHits;

    public IEnumerable<NearMiss> NearMisses => answer.NearMisses.Where(static n => n.IsUnknown);
}
