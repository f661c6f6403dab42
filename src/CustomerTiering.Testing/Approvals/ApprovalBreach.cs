using System.Collections.Generic;

namespace CustomerTiering.Testing.Approvals;

/// <summary>How a machine broke a law: what happened, and the shortest way there that was found. Immutable.</summary>
public sealed class ApprovalBreach
{
    internal ApprovalBreach(ApprovalLaw law, string story, IReadOnlyList<string> way)
    {
        Law = law;
        Story = story;
        Way = way;
    }

    /// <summary>Gets the law.</summary>
    public ApprovalLaw Law { get; }

    /// <summary>Gets what happened, in words.</summary>
    public string Story { get; }

    /// <summary>Gets what was done before it, step by step.</summary>
    public IReadOnlyList<string> Way { get; }

    /// <summary>Gives law, story and way.</summary>
    public override string ToString() => $"{Law}\n  {Story}\n  after: {string.Join(" -> ", Way)}";
}
