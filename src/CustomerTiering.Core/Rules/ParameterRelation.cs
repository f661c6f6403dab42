using System;

namespace CustomerTiering.Rules;

/// <summary>What the value of one parameter must be to the value of another.</summary>
/// <param name="other">The name of the other parameter.</param>
/// <param name="holds">Whether it holds between the value and the other's.</param>
/// <param name="words">The relation in words, such as <c>better than</c>.</param>
internal sealed class ParameterRelation(string other, Func<object, object, bool> holds, string words)
{
    public string Other { get; } = other;

    public string Words { get; } = words;

    public bool Holds(object mine, object others) => holds(mine, others);
}
