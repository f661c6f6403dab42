using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// A reward or penalty that is recommended for one person, team or customer. Nothing is paid or imposed by it: people confirm it first, none of whom it
/// concerns. Immutable.
/// </summary>
public sealed class Recommendation
{
    private const int Cents = 2;

    internal Recommendation(Occasion occasion, IncentiveKind kind, IncentiveRecipient recipient, string person, decimal share, decimal? amount, IReadOnlyList<string> rules, IReadOnlyList<KpiResult> evidence)
    {
        Occasion = occasion;
        Kind = kind;
        Recipient = recipient;
        Person = person;
        Share = share;
        Amount = amount;
        Rules = rules;
        Evidence = evidence;
        Id = IdOf(occasion, kind.Id, recipient, person);
        var holdsTier = occasion.ToTier is not null;
        if (holdsTier && kind is { HeldMonths: { } held, HeldShare: { } part })
        {
            ReleaseOn = occasion.On.PlusMonths(held);
            HeldBack = amount is { } whole ? decimal.Round(whole * part, Cents, MidpointRounding.AwayFromZero) : null;
        }

        TakeBackBefore = holdsTier && kind.TakeBackMonths is { } months ? occasion.On.PlusMonths(months) : null;
        Fingerprint = Sha256Hex.Of(ToRecord().ToString());
    }

    /// <summary>Gets the id: the same for the same kind, person and occasion, however often it is decided.</summary>
    public string Id { get; }

    /// <summary>Gets what it follows from.</summary>
    public Occasion Occasion { get; }

    /// <summary>Gets the kind of reward or penalty.</summary>
    public IncentiveKind Kind { get; }

    /// <summary>Gets in what capacity it concerns the person.</summary>
    public IncentiveRecipient Recipient { get; }

    /// <summary>Gets the id of the person, of the team, or of the customer, as <see cref="Recipient"/> says.</summary>
    public string Person { get; }

    /// <summary>Gets the person's share in the result, above 0 and at most 1.</summary>
    public decimal Share { get; }

    /// <summary>Gets the person's part of the amount, to the cent, in the policy's currency; the parts of all add up to the whole. Null where the policy states no amount.</summary>
    public decimal? Amount { get; }

    /// <summary>Gets the part of the amount that is held back; null where nothing is, or the policy states no amount.</summary>
    public decimal? HeldBack { get; }

    /// <summary>Gets what is due on confirmation; null where the policy states no amount.</summary>
    public decimal? DueAtOnce => Amount - (HeldBack ?? 0);

    /// <summary>Gets the first day on which what is held back may be released, if the tier has held; null where nothing is held back.</summary>
    public LocalDate? ReleaseOn { get; }

    /// <summary>Gets the first day on which a fall of the tier no longer leads to taking back; null where it never does.</summary>
    public LocalDate? TakeBackBefore { get; }

    /// <summary>Gets the ids of the rules that recommend it, in order.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Gets the KPIs that these rules looked at; empty where the occasion is no end of a period.</summary>
    public IReadOnlyList<KpiResult> Evidence { get; }

    /// <summary>Gets the SHA-256 of what is recommended and of the evidence, which whoever confirms it sees and confirms.</summary>
    public string Fingerprint { get; }

    /// <summary>Gives what is submitted for confirmation. The request is made by somebody whom it does not concern.</summary>
    public ApprovalItem ToApprovalItem() => new(Id, Fingerprint, Kind.Confirmation);

    internal static string IdOf(Occasion occasion, string kind, IncentiveRecipient recipient, string person)
        => $"{ConditionPrinter.Words(occasion.Kind.ToString())}/{Part(occasion.Id)}/{kind}/{Sort(occasion, recipient)}{Part(person)}";

    internal CanonicalObject ToRecord() => new CanonicalObject()
        .Add("id", Id)
        .Add("kind", Kind.Id)
        .Add("reward", Kind.IsReward)
        .Add("for", ConditionPrinter.Words(Recipient.ToString()))
        .Add("person", Person)
        .Add("customer", Occasion.Customer)
        .Add("on", Occasion.On)
        .Add("share", Share)
        .Add("amount", Amount)
        .Add("heldBack", HeldBack)
        .Add("releaseOn", ReleaseOn)
        .Add("takeBackBefore", TakeBackBefore)
        .Add("rules", Rules)
        .Add("evidence", Evidence.Select(static e => e.ToRecord()));

    /// <summary>A person, a team and a customer may have the same id and are not taken for one another.</summary>
    private static string Sort(Occasion occasion, IncentiveRecipient recipient) => recipient switch
    {
        IncentiveRecipient.Customer => "customer:",
        IncentiveRecipient.Team => "team:",
        IncentiveRecipient.Person when occasion.Team is not null => "team:",
        _ => string.Empty,
    };

    private static string Part(string id) => id.Replace("%", "%25").Replace("/", "%2F").Replace(":", "%3A");
}
