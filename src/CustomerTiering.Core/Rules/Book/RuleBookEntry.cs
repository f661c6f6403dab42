namespace CustomerTiering.Rules.Book;

/// <summary>A name and what is said of it. Immutable.</summary>
public sealed class RuleBookEntry
{
    internal RuleBookEntry(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what is said of it.</summary>
    public string Value { get; }
}
