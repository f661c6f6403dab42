using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>A credit grade that a policy declares (foreign trade 4.2). Immutable.</summary>
public sealed class CreditGrade
{
    internal CreditGrade(string code, int rank, IReadOnlyDictionary<string, string> names)
    {
        Code = code;
        Rank = rank;
        Names = names;
    }

    /// <summary>Gets the code, unique in the policy, such as <c>AA</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the place among the grades: 0 is the worst.</summary>
    public int Rank { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the code.</summary>
    public override string ToString() => Code;
}
