using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners.Assignment;

/// <summary>A customer of an assignment, with what is looked up once.</summary>
internal sealed class Claim(OwnerRequest request, BoundFacts bound, OwnerNeeds needs, decimal weight)
{
    public OwnerRequest Request { get; } = request;

    public BoundFacts Bound { get; } = bound;

    public OwnerNeeds Needs { get; } = needs;

    /// <summary>Gets the load that the customer is.</summary>
    public decimal Weight { get; } = weight;

    public string Customer => Request.Facts.Id;

    public Tier? Tier => Needs.Tier;

    /// <summary>Tells whether the customer is that person's now.</summary>
    public bool IsOwnedBy(OwnerCandidate candidate) => Request.Standing.Owner == candidate.Id;

    /// <summary>Compares by who is served first: the better tier, the higher score, the id.</summary>
    public static int InOrder(Claim left, Claim right)
    {
        var byTier = (right.Tier?.Rank ?? -1).CompareTo(left.Tier?.Rank ?? -1);
        if (byTier != 0)
            return byTier;

        var byScore = (right.Request.Score ?? decimal.MinValue).CompareTo(left.Request.Score ?? decimal.MinValue);
        return byScore != 0 ? byScore : string.CompareOrdinal(left.Customer, right.Customer);
    }
}
