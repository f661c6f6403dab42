using System.Collections.Generic;

namespace CustomerTiering.Rules.Book;

/// <summary>A rule set in words. Immutable.</summary>
public sealed class RuleBookSet
{
    internal RuleBookSet(string id, string title, string hitPolicy, IReadOnlyList<RuleBookRule> rules)
    {
        Id = id;
        Title = title;
        HitPolicy = hitPolicy;
        Rules = rules;
    }

    /// <summary>Gets the id of the area.</summary>
    public string Id { get; }

    /// <summary>Gets what the set decides.</summary>
    public string Title { get; }

    /// <summary>Gets what happens where several rules hold.</summary>
    public string HitPolicy { get; }

    /// <summary>Gets the rules in order.</summary>
    public IReadOnlyList<RuleBookRule> Rules { get; }
}
