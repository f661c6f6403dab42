using System.Collections.Generic;

namespace CustomerTiering.Rules.Book;

/// <summary>A rule in words. Immutable.</summary>
public sealed class RuleBookRule
{
    internal RuleBookRule(string id, string title, string? clause, string? basis, string? effective, IReadOnlyList<string> conditions, string outcome, string heading, string below)
    {
        Id = id;
        Title = title;
        Clause = clause;
        Basis = basis;
        Effective = effective;
        Conditions = conditions;
        Outcome = outcome;
        Heading = heading;
        Below = below;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what the rule says.</summary>
    public string Title { get; }

    /// <summary>Gets the clause that it carries out; null where it carries out none.</summary>
    public string? Clause { get; }

    /// <summary>Gets where its numbers come from; null where not stated.</summary>
    public string? Basis { get; }

    /// <summary>Gets when it applies; null for always.</summary>
    public string? Effective { get; }

    /// <summary>Gets the statements that must all be true, with names, parameters and values.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>Gets what it decides.</summary>
    public string Outcome { get; }

    /// <summary>Gets what stands over the rule in print: its id or its title, as the language has it.</summary>
    internal string Heading { get; }

    /// <summary>Gets what stands under the heading: the title or the id.</summary>
    internal string Below { get; }
}
