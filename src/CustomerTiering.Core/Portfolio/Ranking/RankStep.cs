using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>One step of a <see cref="RankScale"/>. Immutable.</summary>
public sealed class RankStep
{
    /// <summary>Initializes a new instance of the <see cref="RankStep"/> class.</summary>
    /// <param name="label">What the step is called, such as <c>top-5</c>.</param>
    /// <param name="below">A customer reaches the step while fewer than this share of all customers have a higher value, above 0 and below 1; null for the last step, which takes the rest.</param>
    /// <param name="points">The points of the step, 0 to 100.</param>
    /// <exception cref="System.ArgumentException">An argument is not of the form stated.</exception>
    public RankStep(string label, decimal? below, decimal points)
    {
        Label = Guard.NotBlank(label, nameof(label));
        Below = below is null or (> 0 and < 1) ? below : throw new System.ArgumentOutOfRangeException(nameof(below), below, "a share between 0 and 1 is needed, neither of them included");
        Points = points is >= 0 and <= 100 ? points : throw new System.ArgumentOutOfRangeException(nameof(points), points, "points are 0 to 100");
    }

    /// <summary>Gets what the step is called.</summary>
    public string Label { get; }

    /// <summary>Gets the share of customers of which fewer have a higher value; null for the last step.</summary>
    public decimal? Below { get; }

    /// <summary>Gets the points, 0 to 100.</summary>
    public decimal Points { get; }
}
