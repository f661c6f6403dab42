namespace CustomerTiering.Rules;

/// <summary>A rule set with its evaluator, whatever it decides.</summary>
internal interface IBoundRuleSet
{
    /// <summary>Gets the area.</summary>
    IRuleArea Area { get; }
}
