using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>Reads the <c>then</c> of a structured rule: what an area's rules can decide, written in JSON.</summary>
internal interface IOutcomeReader<TOutcome>
{
    /// <summary>Gets what it reads, for the schema of policies.</summary>
    Shape Shape { get; }

    /// <summary>Reads the outcome.</summary>
    /// <param name="then">The object in the policy.</param>
    /// <param name="scope">What else the policy has: tiers, roles.</param>
    /// <param name="outcome">What it says.</param>
    /// <returns>Whether it could be read; the errors are recorded where not.</returns>
    bool TryRead(PolicyObject then, PolicyScope scope, out TOutcome outcome);
}
