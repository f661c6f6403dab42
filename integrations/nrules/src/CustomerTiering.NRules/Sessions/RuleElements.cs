using System.Collections.Generic;
using System.Linq;
using NRules.RuleModel;

namespace CustomerTiering.NRules.Sessions;

/// <summary>Goes through the left-hand side of an NRules rule.</summary>
internal static class RuleElements
{
    /// <summary>Gives an element and all below it.</summary>
    public static IEnumerable<RuleElement> In(RuleElement element) => [element, .. Below(element).SelectMany(In)];

    private static IEnumerable<RuleElement> Below(RuleElement element) => element switch
    {
        GroupElement group => group.ChildElements,
        PatternElement { Source: { } source } => [source],
        AggregateElement aggregate => [aggregate.Source],
        NotElement not => [not.Source],
        ExistsElement exists => [exists.Source],
        ForAllElement all => [all.BasePattern, .. all.Patterns],
        _ => [],
    };
}
