using CustomerTiering.Customers;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>What of a customer matters to who looks after it, beside facts that rules read themselves.</summary>
internal sealed class OwnerNeeds(OwnerPolicy policy, CustomerFacts facts, Tier? tier)
{
    public Tier? Tier { get; } = tier;

    public string? Region { get; } = facts[policy.Region];

    public string? Language { get; } = policy.Language is { } key ? facts[key] : null;

    public string? Skill { get; } = policy.Skill is { } key ? facts[key] : null;
}
