using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.People;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>
/// Something that people approve, as it stands: a discount, a change of tier, a pin, a gift, an exception. It changes by
/// <see cref="Apply(ApprovalCommand, LocalDate, Roster, IBusinessCalendar)"/> alone, which reads no clock and no directory: the same state, command, day and roster give the same next state.
/// Nobody approves their own request or skips a stage. Immutable; two requests are the same when their records
/// (<see cref="ToRecord"/>) are the same text.
/// </summary>
public sealed class ApprovalRequest
{
    internal ApprovalRequest(
        string id,
        string kind,
        string requestedBy,
        ApprovalDeadlines deadlines,
        IReadOnlyList<ApprovalItemState> items,
        IReadOnlyList<ApprovalDelegation> delegations,
        LocalDate lastOn,
        int version)
    {
        Id = id;
        Kind = kind;
        RequestedBy = requestedBy;
        Deadlines = deadlines;
        Items = items;
        Delegations = delegations;
        LastOn = lastOn;
        Version = version;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what kind of thing is approved, such as <c>discount</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets who requested it.</summary>
    public string RequestedBy { get; }

    /// <summary>Gets after how many days something happens by itself.</summary>
    public ApprovalDeadlines Deadlines { get; }

    /// <summary>Gets the items in the order they were submitted.</summary>
    public IReadOnlyList<ApprovalItemState> Items { get; }

    /// <summary>Gets the roles that are lent within this request.</summary>
    public IReadOnlyList<ApprovalDelegation> Delegations { get; }

    /// <summary>Gets the day of the last command.</summary>
    public LocalDate LastOn { get; }

    /// <summary>Gets how many commands were carried out; 0 after submitting.</summary>
    public int Version { get; }

    /// <summary>Gets where the request stands as a whole.</summary>
    public ApprovalStatus Status
        => Items.Any(static i => i.IsOpen) ? ApprovalStatus.Open
            : Items.All(static i => i.Status == ApprovalItemStatus.Approved) ? ApprovalStatus.Approved
            : Has(ApprovalItemStatus.Approved) ? ApprovalStatus.PartlyApproved
            : Has(ApprovalItemStatus.Rejected) ? ApprovalStatus.Rejected
            : Has(ApprovalItemStatus.Expired) ? ApprovalStatus.Expired
            : ApprovalStatus.Withdrawn;

    /// <summary>Submits a request.</summary>
    /// <param name="id">The id; never blank.</param>
    /// <param name="kind">What kind of thing is approved; an id such as <c>discount</c>.</param>
    /// <param name="requestedBy">Who requests it, and therefore does not approve it; never blank.</param>
    /// <param name="items">What is to be approved, at least one item.</param>
    /// <param name="on">The day.</param>
    /// <param name="deadlines">After how many days something happens by itself; null for never.</param>
    /// <exception cref="ArgumentException">A text is blank, the kind is no id, there is no item, or two items have the same id.</exception>
    public static ApprovalRequest Submit(string id, string kind, string requestedBy, IEnumerable<ApprovalItem> items, LocalDate on, ApprovalDeadlines? deadlines = null)
    {
        var list = Guard.NotNull(items, nameof(items)).ToList();
        if (list.Count == 0 || list.Contains(null!))
            throw new ArgumentException("a request needs at least one item, and none that is null", nameof(items));

        if (list.GroupBy(static i => i.Id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"item `{twice.Key}` stands twice; give each item an id of its own", nameof(items));

        return new ApprovalRequest(
            Guard.NotBlank(id, nameof(id)),
            Guard.Id(kind, nameof(kind)),
            Guard.NotBlank(requestedBy, nameof(requestedBy)),
            deadlines ?? ApprovalDeadlines.None,
            [.. list.Select(i => ApprovalItemState.Begin(i, on))],
            [],
            on,
            version: 0);
    }

    /// <inheritdoc cref="Submit(string, string, string, IEnumerable{ApprovalItem}, LocalDate, ApprovalDeadlines)"/>
    /// <param name="id">The id; never blank.</param>
    /// <param name="kind">What kind of thing is approved; an id such as <c>discount</c>.</param>
    /// <param name="requestedBy">Who requests it, and therefore does not approve it; never blank.</param>
    /// <param name="items">What is to be approved, at least one item.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="deadlines">After how many days something happens by itself; null for never.</param>
    public static ApprovalRequest Submit(string id, string kind, string requestedBy, IEnumerable<ApprovalItem> items, DateTime on, ApprovalDeadlines? deadlines = null)
        => Submit(id, kind, requestedBy, items, Guard.DateOnly(on), deadlines);

    /// <summary>Reads a request back from its record.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record; the message says where and why.</exception>
    public static ApprovalRequest Parse(string record) => ApprovalRecordReader.Read(Guard.NotNull(record, nameof(record)));

    /// <summary>
    /// Carries out a command, or refuses it whole. What time alone brings up to that day (reminders, escalation, expiry) comes first; a
    /// refused command leaves the request as it was.
    /// </summary>
    /// <param name="command">What somebody does, or <see cref="PassTimeCommand"/>.</param>
    /// <param name="on">The day; not before <see cref="LastOn"/>.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    /// <param name="calendar">On which days is worked, where <see cref="Deadlines"/> count working days; null for Monday to Friday.</param>
    public ApprovalResult Apply(ApprovalCommand command, LocalDate on, Roster roster, IBusinessCalendar? calendar = null)
    {
        Guard.NotNull(command, nameof(command));
        Guard.NotNull(roster, nameof(roster));
        return new ApprovalSituation(this, on, roster, calendar).Carry(command);
    }

    /// <inheritdoc cref="Apply(ApprovalCommand, LocalDate, Roster, IBusinessCalendar)"/>
    /// <param name="command">What somebody does, or <see cref="PassTimeCommand"/>.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    /// <param name="calendar">On which days is worked, where <see cref="Deadlines"/> count working days; null for Monday to Friday.</param>
    public ApprovalResult Apply(ApprovalCommand command, DateTime on, Roster roster, IBusinessCalendar? calendar = null) => Apply(command, Guard.DateOnly(on), roster, calendar);

    /// <summary>Gives the commands that a person may give on a day, such as <c>approve</c>; in a fixed order, may be none.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="on">The day; not before <see cref="LastOn"/>.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    /// <param name="calendar">On which days is worked, where <see cref="Deadlines"/> count working days; null for Monday to Friday.</param>
    public IReadOnlyList<string> LegalCommands(string person, LocalDate on, Roster roster, IBusinessCalendar? calendar = null)
        => new ApprovalSituation(this, on, Guard.NotNull(roster, nameof(roster)), calendar).LegalFor(Guard.NotBlank(person, nameof(person)));

    /// <inheritdoc cref="LegalCommands(string, LocalDate, Roster, IBusinessCalendar)"/>
    /// <param name="person">The person's id.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    /// <param name="calendar">On which days is worked, where <see cref="Deadlines"/> count working days; null for Monday to Friday.</param>
    public IReadOnlyList<string> LegalCommands(string person, DateTime on, Roster roster, IBusinessCalendar? calendar = null) => LegalCommands(person, Guard.DateOnly(on), roster, calendar);

    /// <summary>Gives the item of that id; null where the request has none.</summary>
    public ApprovalItemState? Find(string item) => Items.FirstOrDefault(i => i.Item.Id == item);

    /// <summary>
    /// Tells whether a live approval covers something on a day: the item is approved with exactly this fingerprint, and its validity has
    /// not ended.
    /// </summary>
    /// <param name="item">The item's id.</param>
    /// <param name="fingerprint">What stands for the content that is to be carried out.</param>
    /// <param name="on">The day on which it is to be carried out.</param>
    public bool Covers(string item, string fingerprint, LocalDate on)
        => Find(Guard.NotNull(item, nameof(item))) is { Status: ApprovalItemStatus.Approved, ApprovedOn: { } approved } state
            && state.Item.Fingerprint == fingerprint
            && on >= approved
            && (Deadlines.ValidForDays is not { } days || on < approved.PlusDays(days));

    /// <inheritdoc cref="Covers(string, string, LocalDate)"/>
    /// <param name="item">The item's id.</param>
    /// <param name="fingerprint">What stands for the content that is to be carried out.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public bool Covers(string item, string fingerprint, DateTime on) => Covers(item, fingerprint, Guard.DateOnly(on));

    /// <summary>Gives the request as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => ApprovalRecord.Of(this);

    internal ApprovalRequest With(IReadOnlyList<ApprovalItemState> items) => new(Id, Kind, RequestedBy, Deadlines, items, Delegations, LastOn, Version);

    internal ApprovalRequest With(IReadOnlyList<ApprovalDelegation> delegations) => new(Id, Kind, RequestedBy, Deadlines, Items, delegations, LastOn, Version);

    internal ApprovalRequest After(LocalDate on) => new(Id, Kind, RequestedBy, Deadlines, Items, Delegations, on, Version + 1);

    private bool Has(ApprovalItemStatus status) => Items.Any(i => i.Status == status);
}
