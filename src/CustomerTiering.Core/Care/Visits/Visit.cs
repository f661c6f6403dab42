using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// A visit or call that is arranged (cement sales art. 18): proposed, agreed, moved, done or missed. It is done only after the customer agreed to
/// the purpose, time and place that stand, not before its day, and with its satisfaction noted. It changes by <see cref="Apply(VisitCommand, LocalDate)"/> alone, which
/// reads no clock. Immutable.
/// </summary>
public sealed class Visit
{
    private readonly VisitState _state;

    internal Visit(string id, string customer, string proposedBy, int recordWithinDays, VisitState state)
    {
        Id = id;
        Customer = customer;
        ProposedBy = proposedBy;
        RecordWithinDays = recordWithinDays;
        _state = state;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets who proposed it.</summary>
    public string ProposedBy { get; }

    /// <summary>Gets in how many calendar days after its day it is recorded, 0 or more; then it is missed.</summary>
    public int RecordWithinDays { get; }

    /// <summary>Gets where it stands.</summary>
    public VisitStatus Status => _state.Status;

    /// <summary>Gets the terms that stand, agreed or proposed.</summary>
    public VisitTerms Terms => _state.Terms;

    /// <summary>Gets who of the customer's agreed to the terms that stand; null where nobody did.</summary>
    public string? AgreedBy => _state.AgreedBy;

    /// <summary>Gets how satisfied the customer was; null before it is done.</summary>
    public Satisfaction? Satisfaction => _state.Satisfaction;

    /// <summary>Gets what came of it, or why it did not take place; null for nothing.</summary>
    public string? Note => _state.Note;

    /// <summary>Gets the day on which it was recorded that it took place; null before.</summary>
    public LocalDate? RecordedOn => _state.RecordedOn;

    /// <summary>Gets the day of the last command.</summary>
    public LocalDate LastOn => _state.LastOn;

    /// <summary>Gets how many commands were carried out.</summary>
    public int Version => _state.Version;

    /// <summary>Gets a value indicating whether it was recorded later than it should have been.</summary>
    public bool IsRecordedLate => RecordedOn > LastRecordDay;

    internal VisitState State => _state;

    private LocalDate LastRecordDay => Terms.At.Date.PlusDays(RecordWithinDays);

    /// <summary>Proposes a visit or call.</summary>
    /// <param name="id">The id; never blank.</param>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="proposedBy">Who proposes it; never blank.</param>
    /// <param name="terms">Purpose, time and place.</param>
    /// <param name="on">The day; not after the visit's.</param>
    /// <param name="recordWithinDays">In how many calendar days after its day it is recorded, 0 or more.</param>
    /// <exception cref="ArgumentException">A text is blank, or the visit lies before the day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Visit Propose(string id, string customer, string proposedBy, VisitTerms terms, LocalDate on, int recordWithinDays)
    {
        if (recordWithinDays < 0)
            throw new ArgumentOutOfRangeException(nameof(recordWithinDays), recordWithinDays, "a visit is recorded within 0 days or more");
        if (Guard.NotNull(terms, nameof(terms)).At.Date < on)
            throw new ArgumentException("a visit is proposed for its day or before", nameof(terms));

        return new Visit(
            Guard.NotBlank(id, nameof(id)),
            Guard.NotBlank(customer, nameof(customer)),
            Guard.NotBlank(proposedBy, nameof(proposedBy)),
            recordWithinDays,
            new VisitState(VisitStatus.Proposed, terms, on, 0));
    }

    /// <summary>Proposes a visit or call, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Propose(string, string, string, VisitTerms, LocalDate, int)"/>
    /// <exception cref="ArgumentException">A text is blank, the visit lies before the day, or the day has a time of day.</exception>
    public static Visit Propose(string id, string customer, string proposedBy, VisitTerms terms, DateTime on, int recordWithinDays)
        => Propose(id, customer, proposedBy, terms, Guard.DateOnly(on), recordWithinDays);

    /// <summary>Reads a visit back from its record.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record; the message says why.</exception>
    public static Visit Parse(string record) => VisitRecord.Read(Guard.NotNull(record, nameof(record)));

    /// <summary>Carries out a command, or refuses it. What time alone brings up to that day comes first; a refused command leaves the visit as it was.</summary>
    /// <param name="command">What somebody does.</param>
    /// <param name="on">The day; not before <see cref="LastOn"/>.</param>
    public VisitResult Apply(VisitCommand command, LocalDate on)
    {
        Guard.NotNull(command, nameof(command));
        if (on < LastOn)
            return new VisitResult(this, $"{EffectivePeriod.Iso(on)} lies before the last command of {EffectivePeriod.Iso(LastOn)}");

        var now = AfterTime(on);
        if (now.ProblemOf(command, on) is { } problem)
        {
            var legal = now.LegalOn(on);
            return new VisitResult(this, $"{problem}; {(legal.Count == 0 ? "nothing is left to do here" : $"possible now: `{string.Join("`, `", legal.Select(static k => ConditionPrinter.Words(k.ToString())))}`")}", legal);
        }

        return new VisitResult(now.With(now.Carry(command, on) with { LastOn = on, Version = Version + 1 }));
    }

    /// <summary>Carries out a command, or refuses it, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Apply(VisitCommand, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public VisitResult Apply(VisitCommand command, DateTime on) => Apply(command, Guard.DateOnly(on));

    /// <summary>Gives what can be done on a day; in a fixed order, may be nothing.</summary>
    /// <param name="on">The day.</param>
    public IReadOnlyList<VisitCommandKind> LegalCommands(LocalDate on) => on < LastOn ? [] : AfterTime(on).LegalOn(on);

    /// <summary>Gives what can be done on a day, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="LegalCommands(LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public IReadOnlyList<VisitCommandKind> LegalCommands(DateTime on) => LegalCommands(Guard.DateOnly(on));

    /// <summary>Gives the visit as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => VisitRecord.Of(this);

    private Visit With(VisitState state) => new(Id, Customer, ProposedBy, RecordWithinDays, state);

    private Visit AfterTime(LocalDate on) => Status == VisitStatus.Agreed && on > LastRecordDay ? With(_state with { Status = VisitStatus.Missed }) : this;

    private List<VisitCommandKind> LegalOn(LocalDate on)
        => [.. VisitMachine.From(Status).Where(k => k != VisitCommandKind.PassTime && VisitMachine.IsInTime(k, Terms.At.Date, on))];

    private string? ProblemOf(VisitCommand command, LocalDate on)
    {
        if (!VisitMachine.From(Status).Contains(command.Kind))
            return $"a visit that is {ConditionPrinter.Words(Status.ToString())} cannot be changed so";
        if (!VisitMachine.IsInTime(command.Kind, Terms.At.Date, on))
            return command.Kind == VisitCommandKind.Agree ? "its day has passed; propose another" : "its day has not come";
        if (command.Kind == VisitCommandKind.Agree && !command.Terms!.Equals(Terms))
            return "other terms stand than those agreed to";
        return command.Kind == VisitCommandKind.Move && command.Terms!.At.Date < on ? "the day proposed has passed" : null;
    }

    private VisitState Carry(VisitCommand command, LocalDate on) => command.Kind switch
    {
        VisitCommandKind.Agree => _state with { Status = VisitStatus.Agreed, AgreedBy = command.Person },
        VisitCommandKind.Move => _state with { Status = VisitStatus.Moved, Terms = command.Terms!, AgreedBy = null, Note = null },
        VisitCommandKind.Complete => _state with { Status = VisitStatus.Done, Satisfaction = command.Satisfaction, Note = command.Note, RecordedOn = on },
        VisitCommandKind.Miss => _state with { Status = VisitStatus.Missed, Note = command.Note },
        VisitCommandKind.Withdraw => _state with { Status = VisitStatus.Withdrawn },
        _ => _state,
    };
}
