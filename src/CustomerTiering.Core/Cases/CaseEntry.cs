using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>What was recorded of one party of a step. Immutable.</summary>
public sealed class CaseEntry
{
    internal CaseEntry(string party, string person, Instant at, string? outcome, IReadOnlyDictionary<string, string> details)
    {
        Party = party;
        Person = person;
        At = at;
        Outcome = outcome;
        Details = details;
    }

    /// <summary>Gets the party.</summary>
    public string Party { get; }

    /// <summary>Gets who recorded it.</summary>
    public string Person { get; }

    /// <summary>Gets the moment.</summary>
    public Instant At { get; }

    /// <summary>Gets what the party says came of the step; null where the step has no outcomes.</summary>
    public string? Outcome { get; }

    /// <summary>Gets what was stated in words, by what it is about; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Details { get; }
}
