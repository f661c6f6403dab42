using System;
using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>
/// What is asked for, of whatever kind: a gift, a pin, an owner outside the preferred roles. Its <see cref="Fingerprint"/> stands for all
/// that it says; whoever approves it approves exactly that. Immutable; the order in which it was told does not matter.
/// </summary>
public sealed class ApprovalSubject
{
    private readonly SortedDictionary<string, Action<CanonicalObject>> _content;

    private ApprovalSubject(string kind, string id, SortedDictionary<string, Action<CanonicalObject>> content)
    {
        Kind = kind;
        Id = id;
        _content = content;
    }

    /// <summary>Gets what kind of thing it is, such as <c>gift</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the id of what it is about, such as a customer's; the id of the item in a request.</summary>
    public string Id { get; }

    /// <summary>Gets the SHA-256 over kind, id and content, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint
    {
        get
        {
            var content = new CanonicalObject();
            foreach (var add in _content.Values)
                add(content);
            return Sha256Hex.Of(new CanonicalObject().Add("kind", Kind).Add("id", Id).Add("content", content).ToString());
        }
    }

    /// <summary>Begins a subject that says nothing yet.</summary>
    /// <param name="kind">One of <see cref="ApprovalKinds"/>, or a kind of the host's: an id.</param>
    /// <param name="id">The id of what it is about; never blank.</param>
    /// <exception cref="ArgumentException">The kind is no id, or the id is blank.</exception>
    public static ApprovalSubject Of(string kind, string id)
        => new(Guard.Id(kind, nameof(kind)), Guard.NotBlank(id, nameof(id)), new SortedDictionary<string, Action<CanonicalObject>>(StringComparer.Ordinal));

    /// <summary>Gives the subject of a tier set by hand; who approves it is no part of it.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="kind">Floor or frozen.</param>
    /// <param name="tier">The code of the pinned tier; never blank.</param>
    /// <param name="expires">The first day on which the pin is no longer in force.</param>
    /// <param name="reason">Why; null where not stated.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ApprovalSubject OfPin(string customer, PinKind kind, string tier, LocalDate expires, string? reason = null)
        => Of(ApprovalKinds.Pin, customer)
            .With("pin", ConditionPrinter.Words(kind.ToString()))
            .With("tier", Guard.NotBlank(tier, nameof(tier)))
            .With("expires", expires)
            .With("reason", reason);

    /// <summary>Gives the subject with one thing more; null says that it is not stated.</summary>
    /// <param name="name">What it is; each name once, never blank.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public ApprovalSubject With(string name, string? value) => Adding(name, o => o.Add(name, value));

    /// <inheritdoc cref="With(string, string)"/>
    /// <param name="name">What it is; each name once, never blank.</param>
    /// <param name="value">The number; <c>1.50</c> and <c>1.5</c> are the same.</param>
    public ApprovalSubject With(string name, decimal? value) => Adding(name, o => o.Add(name, value));

    /// <inheritdoc cref="With(string, string)"/>
    /// <param name="name">What it is; each name once, never blank.</param>
    /// <param name="value">The day.</param>
    public ApprovalSubject With(string name, LocalDate? value) => Adding(name, o => o.Add(name, value));

    /// <inheritdoc cref="With(string, string)"/>
    /// <param name="name">What it is; each name once, never blank.</param>
    /// <param name="value">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalSubject With(string name, DateTime value) => With(name, Guard.DateOnly(value));

    /// <inheritdoc cref="With(string, string)"/>
    /// <param name="name">What it is; each name once, never blank.</param>
    /// <param name="value">Yes or no.</param>
    public ApprovalSubject With(string name, bool? value) => Adding(name, o => o.Add(name, value));

    /// <summary>Gives what is missing before it may be carried out, as it is now.</summary>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day on which it is to be carried out.</param>
    /// <returns>What is missing; null where a live approval covers exactly this.</returns>
    public ApprovalGap? GapOf(ApprovalRequest? request, LocalDate on) => ApprovalCoverage.GapOf(request, Kind, Id, Fingerprint, on);

    /// <inheritdoc cref="GapOf(ApprovalRequest, LocalDate)"/>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalGap? GapOf(ApprovalRequest? request, DateTime on) => GapOf(request, Guard.DateOnly(on));

    /// <summary>Gives kind and id.</summary>
    public override string ToString() => $"{Kind} {Id}";

    private ApprovalSubject Adding(string name, Action<CanonicalObject> add)
    {
        if (_content.ContainsKey(Guard.NotBlank(name, nameof(name))))
            throw new ArgumentException($"`{name}` is said already; say each thing once", nameof(name));

        return new ApprovalSubject(Kind, Id, new SortedDictionary<string, Action<CanonicalObject>>(_content, StringComparer.Ordinal) { [name] = add });
    }
}
