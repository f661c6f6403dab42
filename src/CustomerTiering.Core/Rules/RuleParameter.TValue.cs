namespace CustomerTiering.Rules;

/// <summary>A <see cref="RuleParameter"/> with the type of its value.</summary>
/// <typeparam name="TValue">The type: a decimal, an int, a tier, a string or a list of strings.</typeparam>
public sealed class RuleParameter<TValue> : RuleParameter
{
    internal RuleParameter(string name, string title, decimal? min, decimal? max)
        : base(name, title)
    {
        Min = min;
        Max = max;
    }

    /// <summary>Gets the least number, included; null for none.</summary>
    public decimal? Min { get; }

    /// <summary>Gets the greatest number, included; null for none.</summary>
    public decimal? Max { get; }

    /// <summary>Gets the value that the policy gives; stands in rule conditions and outcomes alone, where a constant takes its place.</summary>
    /// <exception cref="System.InvalidOperationException">Read outside a rule.</exception>
    public TValue Value => throw new System.InvalidOperationException($"parameter `{Name}` has a value only in a rule's condition or outcome");
}
