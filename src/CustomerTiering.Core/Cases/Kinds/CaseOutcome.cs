using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>What may come of a step, such as our fault or not. Immutable.</summary>
public sealed class CaseOutcome
{
    internal CaseOutcome(string id, bool reopens, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Reopens = reopens;
        Names = names;
    }

    /// <summary>Gets the id, unique in the step.</summary>
    public string Id { get; }

    /// <summary>Gets a value indicating whether the case is then handled again (cement sales 19.4).</summary>
    public bool Reopens { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
