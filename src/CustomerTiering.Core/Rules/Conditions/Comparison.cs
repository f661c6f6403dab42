namespace CustomerTiering.Rules.Conditions;

/// <summary>How two operands are compared.</summary>
internal enum Comparison
{
    /// <summary>The same value.</summary>
    Equal,

    /// <summary>Another value.</summary>
    NotEqual,

    /// <summary>More, the bound included.</summary>
    AtLeast,

    /// <summary>More, the bound excluded.</summary>
    Above,

    /// <summary>Less, the bound included.</summary>
    AtMost,

    /// <summary>Less, the bound excluded.</summary>
    Below,
}
