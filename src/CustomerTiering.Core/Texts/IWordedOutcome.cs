namespace CustomerTiering.Texts;

/// <summary>What the rules of an area decide, which knows how it is said.</summary>
internal interface IWordedOutcome
{
    /// <summary>Says the outcome in a language.</summary>
    string InWords(OutcomeText text);
}
