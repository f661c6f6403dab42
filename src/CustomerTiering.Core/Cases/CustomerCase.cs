using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>
/// Something that was opened about a customer, as it stands: a complaint, a commitment, a correction, an objection. It changes by
/// <see cref="Apply(CaseCommand, Instant, CaseOffice)"/> alone and closes by itself when all that must be done is done, never before. It
/// holds its kind as the policy declared it on opening, so that it runs to its end by the terms under which it began. Immutable; two
/// cases are the same when their records (<see cref="ToRecord"/>) are the same text.
/// </summary>
public sealed class CustomerCase
{
    internal CustomerCase(CaseOpening opening, CaseKind kind, CaseState state)
    {
        Opening = opening;
        Kind = kind;
        State = state;
    }

    /// <summary>Gets the host's id of the case.</summary>
    public string Id => Opening.Id;

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer => Opening.Customer;

    /// <summary>Gets the kind, as it was declared when the case was opened.</summary>
    public CaseKind Kind { get; }

    /// <summary>Gets what it is about; null where the kind lists no causes.</summary>
    public string? Cause => Opening.Cause;

    /// <summary>Gets what it is about in words; null where not stated.</summary>
    public string? Text => Opening.Text;

    /// <summary>Gets who opened it.</summary>
    public string OpenedBy => Opening.OpenedBy;

    /// <summary>Gets the moment at which it was opened.</summary>
    public Instant OpenedAt => History[0].At;

    /// <summary>Gets a value indicating whether it is a major one.</summary>
    public bool IsMajor => State.IsMajor;

    /// <summary>Gets who is responsible now; null for nobody.</summary>
    public string? Responsible => State.Responsible;

    /// <summary>Gets the role of the department that is responsible now; null for none.</summary>
    public string? Department => State.Department;

    /// <summary>Gets the due date as it is now; null for none.</summary>
    public LocalDate? DueOn => State.DueOn;

    /// <summary>Gets where it stands.</summary>
    public CaseStatus Status => State.Status;

    /// <summary>Gets how often it was reopened.</summary>
    public int Reopenings => State.Round;

    /// <summary>Gets the steps that it has come to, in the order in which they began; those of earlier rounds are among them.</summary>
    public IReadOnlyList<CaseTask> Tasks => State.Tasks;

    /// <summary>Gets all that happened, in order.</summary>
    public IReadOnlyList<CaseEvent> History => State.History;

    /// <summary>Gets the moment of the last command.</summary>
    public Instant LastAt => History[History.Count - 1].At;

    /// <summary>Gets the roles that were told of it beside its steps, in order.</summary>
    public IReadOnlyList<string> Told => [.. History.Where(static e => e.Kind == CaseEventKind.Told).Select(static e => e.Party!)];

    internal CaseOpening Opening { get; }

    internal CaseState State { get; }

    /// <summary>Reads a case back from its record.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record; the message says where and why.</exception>
    public static CustomerCase Parse(string record) => CaseRecordReader.Read(Guard.NotNull(record, nameof(record)));

    /// <summary>Carries out a command, or refuses it whole; a refused command leaves the case as it was.</summary>
    /// <param name="command">What somebody does.</param>
    /// <param name="at">The moment; not before <see cref="LastAt"/>.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public CaseResult Apply(CaseCommand command, Instant at, CaseOffice office)
        => new CaseDesk(this, at, Guard.NotNull(office, nameof(office))).Carry(Guard.NotNull(command, nameof(command)));

    /// <summary>Carries out a command, or refuses it whole, for hosts that have no NodaTime.</summary>
    /// <param name="command">What somebody does.</param>
    /// <param name="at">The moment; not before <see cref="LastAt"/>.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public CaseResult Apply(CaseCommand command, DateTimeOffset at, CaseOffice office) => Apply(command, Instant.FromDateTimeOffset(at), office);

    /// <summary>Gives what a person may do at a moment, in a fixed order; may be nothing.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="at">The moment; not before <see cref="LastAt"/>.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public IReadOnlyList<CaseAction> LegalActions(string person, Instant at, CaseOffice office)
        => new CaseDesk(this, at, Guard.NotNull(office, nameof(office))).LegalFor(Guard.NotBlank(person, nameof(person)));

    /// <inheritdoc cref="LegalActions(string, Instant, CaseOffice)"/>
    /// <param name="person">The person's id.</param>
    /// <param name="at">The moment, for hosts that have no NodaTime.</param>
    /// <param name="office">The zone, calendar and people.</param>
    public IReadOnlyList<CaseAction> LegalActions(string person, DateTimeOffset at, CaseOffice office) => LegalActions(person, Instant.FromDateTimeOffset(at), office);

    /// <summary>
    /// Gives what was overdue at a moment, before or after the last command: a function of what happened up to then. What was done late
    /// stands there until the moment at which it was done.
    /// </summary>
    /// <param name="at">The moment.</param>
    public IReadOnlyList<CaseBreach> Breaches(Instant at)
        => EndedAt <= at && Status == CaseStatus.Cancelled
            ? []
            : [.. Tasks.Where(t => t.OpenedAt <= at && at > t.Due && !t.IsDoneAt(at)).Select(t => new CaseBreach(this, t, at))];

    /// <inheritdoc cref="Breaches(Instant)"/>
    /// <param name="at">The moment, for hosts that have no NodaTime.</param>
    public IReadOnlyList<CaseBreach> Breaches(DateTimeOffset at) => Breaches(Instant.FromDateTimeOffset(at));

    /// <summary>Gives the case as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => CaseRecord.Of(this);

    /// <summary>Gets the moment at which it was closed or cancelled; null while it is open.</summary>
    public Instant? EndedAt => Status == CaseStatus.Open ? null : History.Last(static e => e.Kind is CaseEventKind.Closed or CaseEventKind.Cancelled).At;
}
