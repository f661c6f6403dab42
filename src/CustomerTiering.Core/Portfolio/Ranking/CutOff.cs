using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>Where one step of <see cref="CutOffs"/> begins. Immutable.</summary>
public sealed class CutOff
{
    /// <summary>Initializes a new instance of the <see cref="CutOff"/> class.</summary>
    /// <param name="label">What the step is called, such as <c>A</c> or <c>top-5</c>.</param>
    /// <param name="atLeast">The least value that reaches the step, included; null for the last step, which takes the rest.</param>
    /// <param name="points">The points of the step, 0 to 100; null where it gives none.</param>
    /// <exception cref="System.ArgumentException">The label is blank, or the points are out of range.</exception>
    public CutOff(string label, decimal? atLeast, decimal? points)
    {
        Label = Guard.NotBlank(label, nameof(label));
        AtLeast = atLeast;
        Points = points is null or (>= 0 and <= 100) ? points : throw new System.ArgumentOutOfRangeException(nameof(points), points, "points are 0 to 100");
    }

    /// <summary>Gets what the step is called.</summary>
    public string Label { get; }

    /// <summary>Gets the least value that reaches it, included; null for the last step.</summary>
    public decimal? AtLeast { get; }

    /// <summary>Gets its points, 0 to 100; null where it gives none.</summary>
    public decimal? Points { get; }

    /// <summary>Gives the label.</summary>
    public override string ToString() => Label;
}
