using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Onboarding;

/// <summary>A customer that the yearly grading recommends to delist (cement sales 13.1). Nothing is delisted before it is approved. Immutable.</summary>
public sealed class DelistingRecommendation
{
    internal DelistingRecommendation(Decision decision)
    {
        Decision = decision;
    }

    /// <summary>Gets the grading.</summary>
    public Decision Decision { get; }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer => Decision.Customer;

    /// <summary>Gets the rules that led to it. Worked out anew each time.</summary>
    public IReadOnlyList<RuleHit> Reasons => Decision.Rules;

    /// <summary>Gets the roles that approve it.</summary>
    public IReadOnlyList<string> Approvers => Decision.Approvers;
}
