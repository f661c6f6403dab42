namespace CustomerTiering.Owners.Assignment;

/// <summary>What somebody carries while customers are given out. Load and turn only ever grow.</summary>
internal sealed class Seat(OwnerCandidate candidate, int index, decimal? capacity)
{
    public OwnerCandidate Candidate { get; } = candidate;

    /// <summary>Gets the place in the ordinal order of ids.</summary>
    public int Index { get; } = index;

    public decimal? Capacity { get; } = capacity;

    public decimal Load { get; private set; } = candidate.Load;

    public long Turn { get; private set; } = candidate.Turn;

    public int Kept { get; private set; }

    public int Gained { get; private set; }

    /// <summary>Gets how often the seat has changed.</summary>
    public int Version { get; private set; }

    /// <summary>Gets what is left of the capacity; the greatest number where there is no bound.</summary>
    public decimal Free => Capacity is { } most ? most - Load : decimal.MaxValue;

    public bool HasRoomFor(decimal weight) => weight <= Free;

    public void Keep(decimal weight)
    {
        Load += weight;
        Kept++;
        Version++;
    }

    public void Gain(decimal weight, long turn)
    {
        Load += weight;
        Turn = turn;
        Gained++;
        Version++;
    }

    public OwnerLoad ToLoad() => new(Candidate, Load, Capacity, Kept, Gained, Turn);
}
