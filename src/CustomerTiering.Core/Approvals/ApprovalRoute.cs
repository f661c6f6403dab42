using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>
/// Who must approve something, stage by stage (key accounts art. 11: level by level). No stage can be skipped. Immutable; equal where
/// stages and setting are.
/// </summary>
public sealed class ApprovalRoute : IEquatable<ApprovalRoute>
{
    /// <summary>Initializes a new instance of the <see cref="ApprovalRoute"/> class.</summary>
    /// <param name="stages">The stages in order, at least one.</param>
    /// <param name="neighboursAsOne">
    /// Whether one approval of a person who may approve this stage and the next counts for both. Without it two stages of one person are
    /// two approvals.
    /// </param>
    /// <exception cref="ArgumentException">There is no stage.</exception>
    public ApprovalRoute(IEnumerable<ApprovalStage> stages, bool neighboursAsOne = false)
    {
        Stages = [.. Guard.NotNull(stages, nameof(stages))];
        if (Stages.Count == 0 || Stages.Contains(null!))
            throw new ArgumentException("a route needs at least one stage, and none that is null", nameof(stages));

        NeighboursAsOne = neighboursAsOne;
    }

    /// <summary>Gets the stages in order.</summary>
    public IReadOnlyList<ApprovalStage> Stages { get; }

    /// <summary>Gets a value indicating whether one approval counts for neighbouring stages that the same person may approve.</summary>
    public bool NeighboursAsOne { get; }

    /// <summary>Gives a route of one role after another.</summary>
    /// <param name="roles">The roles in order, at least one.</param>
    /// <exception cref="ArgumentException">There is no role, or one is blank.</exception>
    public static ApprovalRoute Of(params string[] roles) => new(Guard.NotNull(roles, nameof(roles)).Select(static r => new ApprovalStage(r)));

    /// <inheritdoc/>
    public bool Equals(ApprovalRoute? other) => other is not null && NeighboursAsOne == other.NeighboursAsOne && Stages.SequenceEqual(other.Stages);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalRoute);

    /// <inheritdoc/>
    public override int GetHashCode() => Stages.Aggregate(NeighboursAsOne ? 1 : 0, static (hash, stage) => (hash * 31) + stage.GetHashCode());

    /// <summary>Gives the stages in order, such as <c>finance+sales, general-manager</c>.</summary>
    public override string ToString() => string.Join(", ", Stages);
}
