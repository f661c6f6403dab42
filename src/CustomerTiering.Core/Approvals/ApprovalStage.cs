using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>One stage of a route: the roles that approve side by side, in any order, before the next stage begins. Immutable.</summary>
public sealed class ApprovalStage : IEquatable<ApprovalStage>
{
    /// <summary>Initializes a new instance of the <see cref="ApprovalStage"/> class.</summary>
    /// <param name="roles">The roles, at least one; all of them must approve.</param>
    /// <exception cref="ArgumentException">There is no role, a role is blank, or one stands twice.</exception>
    public ApprovalStage(params string[] roles)
    {
        Guard.NotNull(roles, nameof(roles));
        if (roles.Length == 0)
            throw new ArgumentException("a stage needs at least one role", nameof(roles));

        foreach (var role in roles)
            Guard.NotBlank(role, nameof(roles));
        if (roles.GroupBy(static r => r, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"role `{twice.Key}` stands twice in one stage; roles of one stage differ", nameof(roles));

        Roles = [.. roles];
    }

    /// <summary>Gets the roles in the order given.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <inheritdoc/>
    public bool Equals(ApprovalStage? other) => other is not null && Roles.SequenceEqual(other.Roles, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalStage);

    /// <inheritdoc/>
    public override int GetHashCode() => Roles.Aggregate(17, static (hash, role) => (hash * 31) + StringComparer.Ordinal.GetHashCode(role));

    /// <summary>Gives the roles, joined by <c>+</c>.</summary>
    public override string ToString() => string.Join("+", Roles);
}
