using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>
/// Somebody who might become a customer, and who has registered it: the first who does has it, alone, until it is a customer, given up, or
/// returned for want of activity. Immutable: a command gives the lead as it is then, and the host stores it.
/// </summary>
public sealed class Lead
{
    internal Lead(LeadTerms terms, string id, LeadStatus status, LocalDate registeredOn, LocalDate lastOn)
    {
        Terms = terms;
        Id = id;
        Status = status;
        RegisteredOn = registeredOn;
        LastOn = lastOn;
    }

    /// <summary>Gets the terms.</summary>
    public LeadTerms Terms { get; }

    /// <summary>Gets the host's id of the lead.</summary>
    public string Id { get; }

    /// <summary>Gets where it stands on <see cref="LastOn"/>.</summary>
    public LeadStatus Status { get; internal init; }

    /// <summary>Gets who has it; null while it is in the pool, and once it is a customer.</summary>
    public string? Holder { get; internal init; }

    /// <summary>Gets the day on which the present or last holder registered it.</summary>
    public LocalDate RegisteredOn { get; internal init; }

    /// <summary>Gets how often it was registered, 1 or more.</summary>
    public int Registration { get; internal init; } = 1;

    /// <summary>Gets the day of the holder's last activity; null for none.</summary>
    public LocalDate? LastActivityOn { get; internal init; }

    /// <summary>Gets who had it last before it returned; null where it never returned.</summary>
    public string? LastHolder { get; internal init; }

    /// <summary>Gets the day on which it returned to the pool; null where it never did.</summary>
    public LocalDate? ReturnedOn { get; internal init; }

    /// <summary>Gets who made a customer of it: a fact that stays, whoever owns the customer later (foreign trade 5.2); null before.</summary>
    public string? Developer { get; internal init; }

    /// <summary>Gets the claims of others while it was held, in order.</summary>
    public IReadOnlyList<LeadDispute> Disputes { get; internal init; } = [];

    /// <summary>Gets the day up to which time has passed.</summary>
    public LocalDate LastOn { get; internal init; }

    /// <summary>Registers a lead for the first time.</summary>
    /// <param name="id">The host's id of the lead; never blank.</param>
    /// <param name="person">Who registers it; never blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="terms">The terms, as a rule <see cref="OwnerPolicy.Leads"/>.</param>
    /// <exception cref="ArgumentException">The id or the person is blank.</exception>
    public static Lead Register(string id, string person, LocalDate on, LeadTerms terms)
        => new(Guard.NotNull(terms, nameof(terms)), Guard.NotBlank(id, nameof(id)), LeadStatus.Registered, on, on) { Holder = Guard.NotBlank(person, nameof(person)) };

    /// <summary>Registers a lead for the first time, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Register(string, string, LocalDate, LeadTerms)"/>
    /// <exception cref="ArgumentException">The id or the person is blank, or the day has a time of day.</exception>
    public static Lead Register(string id, string person, DateTime on, LeadTerms terms) => Register(id, person, Guard.DateOnly(on), terms);

    /// <summary>Lets time pass up to a day and then carries out a command, or refuses it and changes nothing.</summary>
    /// <param name="command">What somebody does.</param>
    /// <param name="on">The day, not before that of an earlier command.</param>
    public LeadResult Apply(LeadCommand command, LocalDate on)
    {
        Guard.NotNull(command, nameof(command));
        if (on < LastOn)
            return Refuse(LeadRefusalReason.DayGoesBack, $"day {Policies.EffectivePeriod.Iso(on)} lies before {Policies.EffectivePeriod.Iso(LastOn)}, up to which time has passed", command.Person);

        var now = On(on);
        return command.Kind == LeadCommandKind.PassTime ? new LeadResult(now, null)
            : now.Problem(command) is { } problem ? Refuse(problem.Reason, problem.Text, command.Person, now)
            : new LeadResult(now.Done(command), null);
    }

    /// <summary>Lets time pass up to a day and then carries out a command, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Apply(LeadCommand, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public LeadResult Apply(LeadCommand command, DateTime on) => Apply(command, Guard.DateOnly(on));

    /// <summary>Gives what somebody may do on a day.</summary>
    /// <param name="person">Who.</param>
    /// <param name="on">The day, not before that of an earlier command; nothing is possible on an earlier one.</param>
    public IReadOnlyList<LeadCommandKind> LegalCommands(string person, LocalDate on)
        => on < LastOn ? [] : On(on).Legal(Guard.NotBlank(person, nameof(person)));

    /// <summary>Gives what somebody may do on a day, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="LegalCommands(string, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public IReadOnlyList<LeadCommandKind> LegalCommands(string person, DateTime on) => LegalCommands(person, Guard.DateOnly(on));

    /// <summary>Gives the lead as canonical JSON: the same text for the same lead on every machine.</summary>
    public string ToRecord() => LeadRecord.Of(this);

    /// <summary>Gives back the lead of a record.</summary>
    /// <param name="record">What <see cref="ToRecord"/> gave.</param>
    /// <param name="terms">The terms in force now; they are not in the record.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static Lead FromRecord(string record, LeadTerms terms)
        => LeadRecord.Read(Guard.NotNull(record, nameof(record)), Guard.NotNull(terms, nameof(terms)));

    /// <summary>Gives id, status and holder in one line.</summary>
    public override string ToString() => $"{Id}: {ConditionPrinter.Words(Status.ToString())}{(Holder is null ? string.Empty : $", {Holder}")}";

    /// <summary>Gives the day on which the lead returns if nothing more is done.</summary>
    private LocalDate ReturnDay()
    {
        var byActivity = LastActivityOn is { } last ? last.PlusDays(Terms.ReturnAfterDays) : RegisteredOn.PlusDays(Terms.FirstActivityWithinDays);
        return LocalDate.Min(byActivity, RegisteredOn.PlusDays(Terms.ProtectionDays));
    }

    private Lead On(LocalDate day)
    {
        if (Holder is null)
            return Copy(lastOn: day);
        if (ReturnDay() is var back && day >= back)
            return Returned(back, day);

        var isIdle = LastActivityOn is { } last && day >= last.PlusDays(Terms.IdleAfterDays);
        return Copy(lastOn: day, status: isIdle ? LeadStatus.Idle : Status);
    }

    private (LeadRefusalReason Reason, string Text)? Problem(LeadCommand command)
    {
        var person = command.Person!;
        if (Status == LeadStatus.Converted)
            return (LeadRefusalReason.Converted, $"lead `{Id}` is a customer, developed by `{Developer}`");
        if (command.Kind != LeadCommandKind.Register)
            return Holder == person ? null : (LeadRefusalReason.NotHolder, Holder is null ? $"lead `{Id}` is in the pool and nobody has it" : $"lead `{Id}` is held by `{Holder}` since {Policies.EffectivePeriod.Iso(RegisteredOn)}");
        if (Holder == person)
            return (LeadRefusalReason.HeldByYou, $"lead `{Id}` is held by `{person}` already");
        if (Holder is null && person == LastHolder && LastOn < ReturnedOn!.Value.PlusDays(Terms.WaitDays))
            return (LeadRefusalReason.MustWait, $"`{person}` had lead `{Id}` last and may register it again on {Policies.EffectivePeriod.Iso(ReturnedOn.Value.PlusDays(Terms.WaitDays))}");
        return Holder is not null && Disputes.Any(d => d.Claimant == person && d.Registration == Registration)
            ? (LeadRefusalReason.DisputedBefore, $"`{person}` has claimed lead `{Id}` from `{Holder}` before, and the dispute stands")
            : null;
    }

    private Lead Done(LeadCommand command) => command.Kind switch
    {
        LeadCommandKind.Register when Holder is null => Taken(command.Person!),
        LeadCommandKind.Register => Copy(disputes: [.. Disputes, new LeadDispute(command.Person!, LastOn, Holder, RegisteredOn, Registration)]),
        LeadCommandKind.RecordActivity => Copy(status: LeadStatus.Protected, lastActivityOn: LastOn),
        LeadCommandKind.GiveUp => Returned(LastOn, LastOn),
        _ => new Lead(Terms, Id, LeadStatus.Converted, RegisteredOn, LastOn)
        {
            Registration = Registration,
            LastActivityOn = LastActivityOn,
            LastHolder = LastHolder,
            ReturnedOn = ReturnedOn,
            Developer = Holder,
            Disputes = Disputes,
        },
    };

    private Lead Taken(string person)
        => new(Terms, Id, LeadStatus.Registered, LastOn, LastOn) { Holder = person, Registration = Registration + 1, LastHolder = LastHolder, ReturnedOn = ReturnedOn, Disputes = Disputes };

    private Lead Returned(LocalDate back, LocalDate day)
        => new(Terms, Id, LeadStatus.Returned, RegisteredOn, day) { Registration = Registration, LastActivityOn = LastActivityOn, LastHolder = Holder, ReturnedOn = back, Disputes = Disputes };

    private Lead Copy(LocalDate? lastOn = null, LeadStatus? status = null, LocalDate? lastActivityOn = null, IReadOnlyList<LeadDispute>? disputes = null)
        => new(Terms, Id, status ?? Status, RegisteredOn, lastOn ?? LastOn)
        {
            Holder = Holder,
            Registration = Registration,
            LastActivityOn = lastActivityOn ?? LastActivityOn,
            LastHolder = LastHolder,
            ReturnedOn = ReturnedOn,
            Developer = Developer,
            Disputes = disputes ?? Disputes,
        };

    private LeadResult Refuse(LeadRefusalReason reason, string problem, string? person, Lead? now = null)
        => new(this, new LeadRefusal(reason, problem, person is null || now is null ? [] : now.Legal(person)));

    private IReadOnlyList<LeadCommandKind> Legal(string person)
        => [.. ((LeadCommand[])[LeadCommand.Register(person), LeadCommand.RecordActivity(person), LeadCommand.GiveUp(person), LeadCommand.Convert(person)]).Where(c => Problem(c) is null).Select(static c => c.Kind)];
}
