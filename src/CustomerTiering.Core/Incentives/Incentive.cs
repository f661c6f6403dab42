using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>What a reward or penalty rule decides: which kind is recommended, for whom. Equal when both are.</summary>
public readonly struct Incentive : IEquatable<Incentive>, ICanonicalText, IWordedOutcome
{
    private readonly string? _kind;

    private Incentive(IncentiveRecipient recipient, string kind)
    {
        Recipient = recipient;
        _kind = Guard.NotBlank(kind, nameof(kind));
    }

    /// <summary>Gets whom it is for.</summary>
    public IncentiveRecipient Recipient { get; }

    /// <summary>Gets the id of one of the policy's kinds; empty only in the default value.</summary>
    public string Kind => _kind ?? string.Empty;

    /// <summary>Compares kind and recipient.</summary>
    public static bool operator ==(Incentive left, Incentive right) => left.Equals(right);

    /// <summary>Compares kind and recipient.</summary>
    public static bool operator !=(Incentive left, Incentive right) => !left.Equals(right);

    /// <summary>Recommended for the person, or the team, whose figures, breach or report it is.</summary>
    public static Incentive ForPerson(string kind) => new(IncentiveRecipient.Person, kind);

    /// <summary>Recommended for those who look after the customer.</summary>
    public static Incentive ForOwner(string kind) => new(IncentiveRecipient.Owner, kind);

    /// <summary>Recommended for those who won the customer.</summary>
    public static Incentive ForDeveloper(string kind) => new(IncentiveRecipient.Developer, kind);

    /// <summary>Recommended for the team.</summary>
    public static Incentive ForTeam(string kind) => new(IncentiveRecipient.Team, kind);

    /// <summary>Recommended for the customer itself.</summary>
    public static Incentive ForCustomer(string kind) => new(IncentiveRecipient.Customer, kind);

    /// <inheritdoc/>
    public bool Equals(Incentive other) => Recipient == other.Recipient && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Incentive other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Recipient, Kind).GetHashCode();

    /// <summary>Says the recommendation in words.</summary>
    public override string ToString() => $"{Kind} for {Recipient}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say($"outcome.incentive.{ConditionPrinter.Words(Recipient.ToString())}", ("what", text.Named(text.Texts.Code(IncentiveCodes.Kind, Kind), Kind)));

    string ICanonicalText.ToCanonicalText() => $"({Recipient} {CanonicalString.Of(Kind)})";
}
