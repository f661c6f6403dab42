using System.Collections.Generic;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws;

/// <summary>What a law says of one case. Immutable.</summary>
public sealed class LawFinding
{
    private LawFinding(bool isConcerned, string? story, IReadOnlyList<DecisionView> decisions)
    {
        IsConcerned = isConcerned;
        Story = story;
        Decisions = decisions;
    }

    /// <summary>Gets the finding that the law holds on the case.</summary>
    public static LawFinding Holds { get; } = new(true, null, []);

    /// <summary>Gets the finding that the law says nothing about the case; such cases are not counted as checked.</summary>
    public static LawFinding DoesNotConcern { get; } = new(false, null, []);

    /// <summary>Gets a value indicating whether the law says anything about the case.</summary>
    public bool IsConcerned { get; }

    /// <summary>Gets what happened against the law, in words; null where it holds.</summary>
    public string? Story { get; }

    /// <summary>Gets the decisions that the story tells of, whose rules are named with it.</summary>
    public IReadOnlyList<DecisionView> Decisions { get; }

    /// <summary>The law is broken.</summary>
    /// <param name="story">What happened, in whole sentences that somebody who knows the customers understands.</param>
    /// <param name="decisions">The decisions that the story tells of.</param>
    public static LawFinding Broken(string story, params DecisionView[] decisions) => new(true, story, decisions);
}
