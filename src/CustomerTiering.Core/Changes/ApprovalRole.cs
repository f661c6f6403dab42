using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.Changes;

/// <summary>What an approval rule decides: a role that must approve the change. Equal when the roles are the same text.</summary>
public readonly struct ApprovalRole : IEquatable<ApprovalRole>, ICanonicalText
{
    private readonly string? _role;

    /// <summary>Initializes a new instance of the <see cref="ApprovalRole"/> struct.</summary>
    /// <param name="role">The role's id, never blank.</param>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public ApprovalRole(string role) => _role = Guard.NotBlank(role, nameof(role));

    /// <summary>Gets the role's id; empty only in the default value.</summary>
    public string Role => _role ?? string.Empty;

    /// <summary>Compares the roles.</summary>
    public static bool operator ==(ApprovalRole left, ApprovalRole right) => left.Equals(right);

    /// <summary>Compares the roles.</summary>
    public static bool operator !=(ApprovalRole left, ApprovalRole right) => !left.Equals(right);

    /// <summary>The role that must approve.</summary>
    public static ApprovalRole By(string role) => new(role);

    /// <inheritdoc/>
    public bool Equals(ApprovalRole other) => Role == other.Role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApprovalRole other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Role);

    /// <summary>Says the approval in words.</summary>
    public override string ToString() => $"approval by {Role}";

    string ICanonicalText.ToCanonicalText() => $"(approval {CanonicalString.Of(Role)})";
}
