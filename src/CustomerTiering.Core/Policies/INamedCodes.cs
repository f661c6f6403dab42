using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>A section that says what codes of its area are called.</summary>
internal interface INamedCodes
{
    /// <summary>Gives the names of a code by language tag; null where the section has no such kind of code, or not this one.</summary>
    /// <param name="kind">The kind of code; also the family of its texts.</param>
    /// <param name="code">The code.</param>
    IReadOnlyDictionary<string, string>? NamesOf(string kind, string code);
}
