using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Owners;

/// <summary>What somebody carries after an assignment, and what the host gives into the next. Immutable.</summary>
public sealed class OwnerLoad
{
    internal OwnerLoad(OwnerCandidate candidate, decimal load, decimal? capacity, int kept, int gained, long turn)
    {
        Candidate = candidate;
        Load = load;
        Capacity = capacity;
        Kept = kept;
        Gained = gained;
        Turn = turn;
    }

    /// <summary>Gets the person.</summary>
    public OwnerCandidate Candidate { get; }

    /// <summary>Gets the load, that before the assignment included; the next assignment's <see cref="OwnerCandidateBuilder.Load"/> where it decides on new customers only.</summary>
    public decimal Load { get; }

    /// <summary>Gets the greatest load, included; null for no bound.</summary>
    public decimal? Capacity { get; }

    /// <summary>Gets how many customers stayed with the person.</summary>
    public int Kept { get; }

    /// <summary>Gets how many customers are new to the person.</summary>
    public int Gained { get; }

    /// <summary>Gets the turn in which the person last got a new customer; the next assignment's <see cref="OwnerCandidateBuilder.Turn"/>, so that a round goes on where it was.</summary>
    public long Turn { get; }

    /// <summary>Gets a value indicating whether the person carries more than the greatest load: kept customers are not taken away for that.</summary>
    public bool IsOverloaded => Load > Capacity;

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("id", Candidate.Id).Add("load", Load).Add("capacity", Capacity).Add("kept", Kept).Add("gained", Gained).Add("turn", (decimal)Turn);
}
