namespace CustomerTiering.Scoring;

/// <summary>The outcome of scoring one customer. The default is not gradable with nothing known.</summary>
public readonly struct Score : System.IEquatable<Score>
{
    internal Score(decimal? composite, decimal knownWeight, int belowMinimum)
    {
        Composite = composite;
        KnownWeight = knownWeight;
        BelowMinimum = belowMinimum;
    }

    /// <summary>Gets the composite score, 0 to 100, rounded as the policy says; null where the customer is not gradable.</summary>
    public decimal? Composite { get; }

    /// <summary>Gets the weight of the known indicators, 0 to 100.</summary>
    public decimal KnownWeight { get; }

    /// <summary>Gets how many known indicators fall short of their own minimum.</summary>
    public int BelowMinimum { get; }

    /// <summary>Compares all values.</summary>
    public static bool operator ==(Score left, Score right) => left.Equals(right);

    /// <summary>Compares all values.</summary>
    public static bool operator !=(Score left, Score right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Score other) => Composite == other.Composite && KnownWeight == other.KnownWeight && BelowMinimum == other.BelowMinimum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Composite, KnownWeight, BelowMinimum).GetHashCode();
}
