using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>
/// Somebody lends a role to somebody else for some days, within one request. Who decides by it is recorded with who lent it. A lent role
/// is not lent on, and neither of the two is the requester.
/// </summary>
public sealed class DelegateCommand : ApprovalCommand
{
    internal const string Word = "delegate";

    /// <summary>Initializes a new instance of the <see cref="DelegateCommand"/> class.</summary>
    /// <param name="person">Who lends the role, and has it by the roster.</param>
    /// <param name="role">The role.</param>
    /// <param name="to">Who may use it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="before">The first day after the end; later than the first.</param>
    /// <exception cref="ArgumentException">A text is blank, or the end is not later than the start.</exception>
    public DelegateCommand(string person, string role, string to, LocalDate from, LocalDate before)
        : base(Checked(person))
    {
        Role = Guard.NotBlank(role, nameof(role));
        To = Guard.NotBlank(to, nameof(to));
        Period = new EffectivePeriod(from, before);
    }

    /// <inheritdoc cref="DelegateCommand(string, string, string, LocalDate, LocalDate)"/>
    /// <param name="person">Who lends the role, and has it by the roster.</param>
    /// <param name="role">The role.</param>
    /// <param name="to">Who may use it.</param>
    /// <param name="from">The first day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="before">The first day after the end; later than the first, without a time of day.</param>
    public DelegateCommand(string person, string role, string to, DateTime from, DateTime before)
        : this(person, role, to, Guard.DateOnly(from), Guard.DateOnly(before))
    {
    }

    /// <summary>Gets the role.</summary>
    public string Role { get; }

    /// <summary>Gets who may use it.</summary>
    public string To { get; }

    /// <summary>Gets the days on which it may be used.</summary>
    public EffectivePeriod Period { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation)
    {
        var request = situation.Request;
        if (Person == request.RequestedBy || To == request.RequestedBy)
            yield return new(ApprovalRefusalReason.OwnRequest, $"`{request.RequestedBy}` requested `{request.Id}` and takes no part in deciding on it");
        if (!situation.Lendable.Contains(Role))
            yield return Bad($"nothing in request `{request.Id}` waits or will wait for role `{Role}`");
        else if (!situation.Roster.Has(Person!, Role))
            yield return new(ApprovalRefusalReason.NotEntitled, $"`{Person}` does not have role `{Role}` and cannot lend it");
        if (Person == To)
            yield return Bad($"`{Person}` cannot lend a role to the same person");
        else if (situation.Roster.Find(To) is null)
            yield return Bad($"`{To}` is not in the roster; {NearestName.Hint(To, situation.Roster.People.Select(static p => p.Id))}");
        if (Period.Before <= situation.On)
            yield return Bad($"the period ends before {EffectivePeriod.Iso(Period.Before!.Value)}, which is past");
        if (request.Delegations.Any(d => d.From == Person && d.To == To && d.Role == Role && d.Before > Period.From && d.Begins < Period.Before))
            yield return Bad($"`{Person}` has lent role `{Role}` to `{To}` for some of these days already");
    }

    internal override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events)
    {
        events.Add(new ApprovalEvent(ApprovalEventKind.Delegated, situation.On, null, Person, To, Role));
        return situation.Request.With([.. situation.Request.Delegations, new ApprovalDelegation(Person!, To, Role, Period.From, Period.Before!.Value)]);
    }

    private static ApprovalProblem Bad(string text) => new(ApprovalRefusalReason.BadDelegation, text);
}
