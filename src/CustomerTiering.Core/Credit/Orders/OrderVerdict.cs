using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>What an order rule decides; of several the strictest counts. Equal where the role asked is the same; the default holds the order.</summary>
public readonly record struct OrderVerdict : ICanonicalText, IWordedOutcome
{
    private OrderVerdict(string? role) => Role = role;

    /// <summary>Gets the verdict that the order is held.</summary>
    public static OrderVerdict Hold { get; }

    /// <summary>Gets the role that is asked; null where the order is held.</summary>
    public string? Role { get; }

    /// <summary>The role is asked first.</summary>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static OrderVerdict Ask(string role) => new(Guard.NotBlank(role, nameof(role)));

    /// <summary>Says the verdict in words.</summary>
    public override string ToString() => Role is null ? "hold the order" : $"ask {Role}";

    string IWordedOutcome.InWords(OutcomeText text) => Role is { } role ? text.Say("outcome.order.ask", ("role", text.Role(role))) : text.Say("outcome.order.hold");

    string ICanonicalText.ToCanonicalText() => Role is null ? "(hold-order)" : $"(ask {CanonicalString.Of(Role)})";
}
