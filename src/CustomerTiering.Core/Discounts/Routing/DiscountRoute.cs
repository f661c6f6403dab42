using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Discounts;

/// <summary>
/// What a route rule decides: who approves, level by level (key accounts art. 11), and who is notified for the record (備案, art. 12).
/// Immutable; equal where both are.
/// </summary>
public sealed class DiscountRoute : IEquatable<DiscountRoute>, ICanonicalText, IWordedOutcome
{
    /// <summary>Initializes a new instance of the <see cref="DiscountRoute"/> class.</summary>
    /// <param name="approval">Who approves; null where whoever sells may grant it alone.</param>
    /// <param name="notified">The roles that are notified for the record once it is approved; null for none.</param>
    /// <exception cref="ArgumentException">A role that is notified is blank or stands twice.</exception>
    public DiscountRoute(ApprovalRoute? approval, IEnumerable<string>? notified = null)
    {
        Approval = approval;
        Notified = [.. (notified ?? []).Select(static r => Guard.NotBlank(r, nameof(notified)))];
        if (Notified.GroupBy(static r => r, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"role `{twice.Key}` is notified twice; name it once", nameof(notified));
    }

    /// <summary>Gets who approves, stage by stage; null where whoever sells may grant it alone.</summary>
    public ApprovalRoute? Approval { get; }

    /// <summary>Gets the roles that are notified for the record once it is approved.</summary>
    public IReadOnlyList<string> Notified { get; }

    /// <summary>Gets all roles that take part, each once, in the order they do: whom, beside owner and auditors, the terms are shown to (key accounts art. 11: confidentiality).</summary>
    public IReadOnlyList<string> Roles => [.. (Approval?.Stages ?? []).SelectMany(static s => s.Roles).Concat(Notified).Distinct(StringComparer.Ordinal)];

    /// <summary>These roles approve, one after another.</summary>
    /// <param name="roles">The roles in order, at least one.</param>
    /// <exception cref="ArgumentException">There is no role, or one is blank.</exception>
    public static DiscountRoute Through(IReadOnlyList<string> roles) => new(ApprovalRoute.Of([.. Guard.NotNull(roles, nameof(roles))]));

    /// <summary>These roles approve, one after another, and those are notified for the record.</summary>
    /// <param name="roles">The roles in order, at least one.</param>
    /// <param name="notified">Who is notified.</param>
    /// <exception cref="ArgumentException">There is no role that approves, a role is blank, or one is notified twice.</exception>
    public static DiscountRoute Filed(IReadOnlyList<string> roles, IReadOnlyList<string> notified)
        => new(ApprovalRoute.Of([.. Guard.NotNull(roles, nameof(roles))]), Guard.NotNull(notified, nameof(notified)));

    /// <inheritdoc/>
    public bool Equals(DiscountRoute? other)
        => other is not null && Equals(Approval, other.Approval) && Notified.SequenceEqual(other.Notified, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiscountRoute);

    /// <inheritdoc/>
    public override int GetHashCode() => Notified.Aggregate(Approval?.GetHashCode() ?? 0, static (hash, role) => (hash * 31) + StringComparer.Ordinal.GetHashCode(role));

    /// <summary>Says who approves and who is notified.</summary>
    public override string ToString()
        => $"{(Approval is null ? "no approval" : $"approval by {Approval}")}{(Notified.Count == 0 ? string.Empty : $", {string.Join(", ", Notified)} notified")}";

    string IWordedOutcome.InWords(OutcomeText text) => new DiscountRouteWords(text).Of(this);

    string ICanonicalText.ToCanonicalText() => $"(route {ToCanonical()})";

    /// <summary>Gives the route as it stands in records and fingerprints.</summary>
    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("stages", (Approval?.Stages ?? []).Select(static s => new CanonicalObject().Add("roles", s.Roles)))
        .Add("neighboursAsOne", Approval is { NeighboursAsOne: true } ? true : null)
        .Add("notified", Notified);
}
