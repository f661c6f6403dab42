using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Access;

/// <summary>What one access rule says: allowed, denied, or to be asked of a role. A denial goes before asking, asking before leave. Equal when answer and role are.</summary>
public readonly struct AccessVerdict : IEquatable<AccessVerdict>, ICanonicalText, IWordedOutcome
{
    private AccessVerdict(AccessAnswer answer, string? askOf)
    {
        Answer = answer;
        AskOf = askOf;
    }

    /// <summary>Gets the verdict that allows.</summary>
    public static AccessVerdict Allow { get; } = new(AccessAnswer.Allowed, null);

    /// <summary>Gets the verdict that denies, whatever else is said.</summary>
    public static AccessVerdict Deny { get; } = new(AccessAnswer.Denied, null);

    /// <summary>Gets what the rule says; the default value denies.</summary>
    public AccessAnswer Answer { get; }

    /// <summary>Gets the role that gives leave; null where none is asked.</summary>
    public string? AskOf { get; }

    /// <summary>Compares answer and role.</summary>
    public static bool operator ==(AccessVerdict left, AccessVerdict right) => left.Equals(right);

    /// <summary>Compares answer and role.</summary>
    public static bool operator !=(AccessVerdict left, AccessVerdict right) => !left.Equals(right);

    /// <summary>Leave is asked of this role.</summary>
    /// <param name="role">The role's id; never blank.</param>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static AccessVerdict Ask(string role) => new(AccessAnswer.Ask, Guard.NotBlank(role, nameof(role)));

    /// <inheritdoc/>
    public bool Equals(AccessVerdict other) => Answer == other.Answer && AskOf == other.AskOf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AccessVerdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Answer, AskOf).GetHashCode();

    /// <summary>Says the verdict in words.</summary>
    public override string ToString() => AskOf is null ? Answer.ToString().ToLowerInvariant() : $"ask {AskOf}";

    string IWordedOutcome.InWords(OutcomeText text) => AskOf is { } role
        ? text.Say("outcome.ask", ("role", text.Role(role)))
        : text.Say(Answer == AccessAnswer.Allowed ? "outcome.allow" : "outcome.deny");

    string ICanonicalText.ToCanonicalText()
        => AskOf is null ? $"(access {Answer.ToString().ToLowerInvariant()})" : $"(access ask {CanonicalString.Of(AskOf)})";
}
