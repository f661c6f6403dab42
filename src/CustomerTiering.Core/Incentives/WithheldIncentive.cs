using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Incentives;

/// <summary>Something that a rule recommends and that is withheld all the same, and why. Immutable.</summary>
public sealed class WithheldIncentive
{
    internal WithheldIncentive(IncentiveKind kind, IncentiveRecipient recipient, string? person, WithheldReason reason, IReadOnlyList<string> rules, IReadOnlyList<string> bars)
    {
        Kind = kind;
        Recipient = recipient;
        Person = person;
        Reason = reason;
        Rules = rules;
        Bars = bars;
    }

    /// <summary>Gets the kind of reward or penalty.</summary>
    public IncentiveKind Kind { get; }

    /// <summary>Gets for whom it would have been.</summary>
    public IncentiveRecipient Recipient { get; }

    /// <summary>Gets the id of the person or team; null where nobody is known.</summary>
    public string? Person { get; }

    /// <summary>Gets why it is withheld.</summary>
    public WithheldReason Reason { get; }

    /// <summary>Gets the ids of the rules that would recommend it.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Gets the ids of the rules that bar it; empty where none does.</summary>
    public IReadOnlyList<string> Bars { get; }

    internal CanonicalObject ToRecord() => new CanonicalObject()
        .Add("kind", Kind.Id)
        .Add("for", ConditionPrinter.Words(Recipient.ToString()))
        .Add("person", Person)
        .Add("reason", ConditionPrinter.Words(Reason.ToString()))
        .Add("rules", Rules)
        .Add("bars", Bars);
}
