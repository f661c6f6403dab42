using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Rules;

/// <summary>Reads the rules of a set.</summary>
internal static class ReadableRules
{
    /// <summary>Gives the rules of a set in order.</summary>
    public static IEnumerable<IReadableRule> Readable(this IRuleSet set) => set.Rules.Cast<IReadableRule>();
}
