using System.Collections.Generic;

namespace CustomerTiering.Rules.Book;

/// <summary>
/// All that an engine decides by, in words of one language and as data: written from the very trees that are evaluated, so that it cannot
/// say anything else. The same policy, rules and language give the same book. Immutable.
/// </summary>
public sealed class RuleBook
{
    private readonly IReadOnlyDictionary<string, string> _headings;

    internal RuleBook(
        string language,
        string name,
        IReadOnlyList<RuleBookEntry> header,
        IReadOnlyList<RuleBookTable> tables,
        IReadOnlyList<RuleBookSet> sets,
        IReadOnlyDictionary<string, string> headings)
    {
        Language = language;
        Name = name;
        Header = header;
        Tables = tables;
        Sets = sets;
        _headings = headings;
    }

    /// <summary>Gets the tag of the language.</summary>
    public string Language { get; }

    /// <summary>Gets the name of the policy.</summary>
    public string Name { get; }

    /// <summary>Gets what the policy says of itself, with the hashes of policy and rules.</summary>
    public IReadOnlyList<RuleBookEntry> Header { get; }

    /// <summary>Gets the scorecard, the scale of each indicator, the ladder and the events, each as a table; and, where the policy states them, measuring rules and who keeps which facts.</summary>
    public IReadOnlyList<RuleBookTable> Tables { get; }

    /// <summary>Gets the rule sets in the order in which a decision goes through them; those without rules are there too.</summary>
    public IReadOnlyList<RuleBookSet> Sets { get; }

    /// <summary>Writes the book as Markdown, lines ending with a line feed.</summary>
    public string ToMarkdown() => new RuleBookMarkdown(_headings).Write(this);
}
