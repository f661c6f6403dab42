using System.Collections.Generic;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>Names a number, tier or text that a rule template leaves to the policy. Made once and used in conditions as <c>Growth.Value</c>.</summary>
public abstract class RuleParameter
{
    private protected RuleParameter(string name, string title, ParameterRelation? relation)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Title = Guard.NotBlank(title, nameof(title));
        Relation = relation;
    }

    /// <summary>Gets the property's name in the policy's JSON.</summary>
    public string Name { get; }

    /// <summary>Gets what it means, in English.</summary>
    public string Title { get; }

    /// <summary>Gets what its value must be to that of another parameter; null for nothing.</summary>
    internal ParameterRelation? Relation { get; }

    /// <summary>Makes a parameter that is a decimal number.</summary>
    /// <param name="name">The property's name in the policy.</param>
    /// <param name="title">What it means, in English, with its unit.</param>
    /// <param name="min">The least value, included; null for none.</param>
    /// <param name="max">The greatest value, included; null for none.</param>
    public static RuleParameter<decimal> Number(string name, string title, decimal? min = null, decimal? max = null) => new(name, title, min, max);

    /// <summary>Makes a parameter that is a whole number.</summary>
    /// <param name="name">The property's name in the policy.</param>
    /// <param name="title">What it means, in English, with its unit.</param>
    /// <param name="min">The least value, included.</param>
    /// <param name="max">The greatest value, included.</param>
    public static RuleParameter<int> Whole(string name, string title, int min, int max) => new(name, title, min, max);

    /// <summary>Makes a parameter that is a tier of the policy's ladder.</summary>
    /// <param name="name">The property's name in the policy.</param>
    /// <param name="title">What it means, in English.</param>
    public static RuleParameter<Tier> Tier(string name, string title) => new(name, title, null, null);

    /// <summary>Makes a parameter that is a text, such as a role.</summary>
    /// <param name="name">The property's name in the policy.</param>
    /// <param name="title">What it means, in English.</param>
    public static RuleParameter<string> Text(string name, string title) => new(name, title, null, null);

    /// <summary>Makes a parameter that is a list of codes.</summary>
    /// <param name="name">The property's name in the policy.</param>
    /// <param name="title">What it means, in English.</param>
    public static RuleParameter<IReadOnlyList<string>> Codes(string name, string title) => new(name, title, null, null);
}
