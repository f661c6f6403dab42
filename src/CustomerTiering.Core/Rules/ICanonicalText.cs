namespace CustomerTiering.Rules;

/// <summary>A value that says itself in one unambiguous text, the same on every machine; the rules hash covers it.</summary>
internal interface ICanonicalText
{
    /// <summary>Gives the text.</summary>
    string ToCanonicalText();
}
