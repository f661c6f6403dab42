using CustomerTiering.Rules;

namespace CustomerTiering.Owners.Assignment;

/// <summary>Says by a policy's rules whether somebody may look after a customer: 0 where no rule speaks against it, else one more than the role's place in the fallback chain; below 0 where not at all.</summary>
internal sealed class EligibilityRank(BoundRuleSet<OwnerCase, OwnerEligibility> rules, OwnerFallback fallback)
{
    public Hits HitsOf(in OwnerCase @case) => rules.IsEmpty ? default : rules.Evaluate(in @case);

    public int Of(in OwnerCase @case, Hits hits)
    {
        for (var (rest, index) = (hits.Bits, 0); rest != 0; rest >>= 1, index++)
        {
            if ((rest & 1) != 0 && !rules.OutcomeOf(index, in @case).IsException)
                return -1;
        }

        return hits.IsEmpty ? 0 : fallback.PlaceOf(@case.Candidate.Role) is >= 0 and var place ? place + 1 : -1;
    }
}
