using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>Why somebody did not get a customer: rules that speak against it, no room, or both. Immutable.</summary>
public sealed class CandidateRefusal
{
    internal CandidateRefusal(OwnerLoad at, IReadOnlyList<RuleHit> rules, bool isFull)
    {
        At = at;
        Rules = rules;
        IsFull = isFull;
    }

    /// <summary>Gets the id of the person.</summary>
    public string Candidate => At.Candidate.Id;

    /// <summary>Gets what the person carries at the end of the assignment.</summary>
    public OwnerLoad At { get; }

    /// <summary>Gets the rules that speak against it; a rule that asks for an exception stands here where the person's role is not in the fallback chain.</summary>
    public IReadOnlyList<RuleHit> Rules { get; }

    /// <summary>Gets a value indicating whether the customer's load does not fit beside what the person carries.</summary>
    public bool IsFull { get; }
}
