using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>The names and values of two policies in one language.</summary>
internal sealed class PolicyPairTexts(PolicyTexts a, PolicyTexts b)
{
    public PolicyTexts A => a;

    public PolicyTexts B => b;

    public string Language => b.Catalogue.Language;

    public string Say(string key, params (string Name, string Value)[] values) => B.Say($"comparison.{key}", values);
}
