using System.Collections.Generic;

namespace CustomerTiering.Testing.Cases;

/// <summary>How a machine broke a law of cases: with which kind, what happened, and the way there. Immutable.</summary>
public sealed class CaseFinding
{
    internal CaseFinding(CaseLaw law, string kind, string story, IReadOnlyList<string> way)
    {
        Law = law;
        Kind = kind;
        Story = story;
        Way = way;
    }

    /// <summary>Gets the law.</summary>
    public CaseLaw Law { get; }

    /// <summary>Gets the id of the kind of case.</summary>
    public string Kind { get; }

    /// <summary>Gets what happened, in words.</summary>
    public string Story { get; }

    /// <summary>Gets what was done before it, step by step.</summary>
    public IReadOnlyList<string> Way { get; }

    /// <summary>Gives law, kind, story and way.</summary>
    public override string ToString() => $"{Law}\n  `{Kind}`: {Story}\n  after: {string.Join(" -> ", Way)}";
}
