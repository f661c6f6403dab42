namespace CustomerTiering.AcrossRuntimes;

/// <summary>Pseudo-random numbers (SplitMix64) that are the same on every runtime; those of <c>System.Random</c> are not.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Gives a number from 0 up to, and without, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool OneIn(int odds) => Below(odds) == 0;

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
