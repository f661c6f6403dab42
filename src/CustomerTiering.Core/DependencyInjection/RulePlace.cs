namespace CustomerTiering.DependencyInjection;

/// <summary>Where a rule goes in its set.</summary>
internal enum RulePlace
{
    /// <summary>Behind the last.</summary>
    Last,

    /// <summary>In front of another.</summary>
    Before,

    /// <summary>Behind another.</summary>
    After,

    /// <summary>Where another stood.</summary>
    InPlaceOf,
}
