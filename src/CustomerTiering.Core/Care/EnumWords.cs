using System;
using System.Linq;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Care;

/// <summary>The words by which policies write the members of an enum that counts from zero.</summary>
internal static class EnumWords
{
    /// <summary>Gives the words in the order of the members.</summary>
    public static string[] Of<TEnum>()
        where TEnum : struct, Enum
        => [.. ((TEnum[])Enum.GetValues(typeof(TEnum))).Select(static m => ConditionPrinter.Words(m.ToString()))];
}
