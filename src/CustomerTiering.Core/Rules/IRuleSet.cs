using System.Collections.Generic;

namespace CustomerTiering.Rules;

/// <summary>A rule set, whatever it decides.</summary>
public interface IRuleSet
{
    /// <summary>Gets the area.</summary>
    IRuleArea Area { get; }

    /// <summary>Gets the rules in order.</summary>
    IReadOnlyList<IRule> Rules { get; }
}
