using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>One class of an ABC analysis: who belongs to it once customers stand by falling value. Immutable.</summary>
public sealed class AbcClass
{
    /// <summary>Initializes a new instance of the <see cref="AbcClass"/> class.</summary>
    /// <param name="code">The code, such as <c>A</c>.</param>
    /// <param name="below">A customer belongs to the class while those above it hold less than this share of the whole, above 0 and below 1; null for the last class, which takes the rest.</param>
    /// <exception cref="System.ArgumentException">The code is blank, or the share is not between 0 and 1.</exception>
    public AbcClass(string code, decimal? below)
    {
        Code = Guard.NotBlank(code, nameof(code));
        Below = below is null or (> 0 and < 1) ? below : throw new System.ArgumentOutOfRangeException(nameof(below), below, "a share between 0 and 1 is needed, neither of them included");
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets the share of the whole that those above a customer hold less than; null for the last class.</summary>
    public decimal? Below { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; internal init; } = new Dictionary<string, string>();

    /// <summary>Gives the code.</summary>
    public override string ToString() => Code;
}
