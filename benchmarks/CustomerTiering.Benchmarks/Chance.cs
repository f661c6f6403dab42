namespace CustomerTiering.Benchmarks;

/// <summary>A fixed sequence of numbers (SplitMix64), so that every run on every machine grades the same customers.</summary>
public sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Gives a whole number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Tells whether something happens that happens in so many of a hundred cases.</summary>
    public bool InHundred(int cases) => Below(100) < cases;

    /// <summary>Gives a number from the least to below the greatest, with two decimals.</summary>
    public decimal Between(int least, int greatest) => least + (Below((greatest - least) * 100) / 100m);

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
