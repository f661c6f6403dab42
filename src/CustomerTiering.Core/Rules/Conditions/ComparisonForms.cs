namespace CustomerTiering.Rules.Conditions;

/// <summary>The same comparison seen from elsewhere.</summary>
internal static class ComparisonForms
{
    /// <summary>Gives what holds of two known operands where this does not.</summary>
    public static Comparison Opposite(this Comparison how) => how switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.AtLeast => Comparison.Below,
        Comparison.Below => Comparison.AtLeast,
        Comparison.Above => Comparison.AtMost,
        _ => Comparison.Above,
    };

    /// <summary>Gives the comparison with its operands exchanged.</summary>
    public static Comparison Mirrored(this Comparison how) => how switch
    {
        Comparison.AtLeast => Comparison.AtMost,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.Above => Comparison.Below,
        Comparison.Below => Comparison.Above,
        _ => how,
    };
}
