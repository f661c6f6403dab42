using CustomerTiering.Policies;
using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>The names and values of two policies in one language.</summary>
internal sealed class PolicyPairTexts(TieringPolicy a, TieringPolicy b, TextCatalogue catalogue)
{
    public PolicyTexts A { get; } = new(a, catalogue);

    public PolicyTexts B { get; } = new(b, catalogue);

    public string Language => catalogue.Language;

    public string Say(string key, params (string Name, string Value)[] values) => B.Say($"comparison.{key}", values);
}
