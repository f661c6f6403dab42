using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>A request on a day with the people of that day: what a command is checked against and carried out on.</summary>
internal sealed class ApprovalSituation
{
    private readonly ApprovalRequest _before;
    private readonly List<ApprovalEvent> _events;

    public ApprovalSituation(ApprovalRequest request, LocalDate on, Roster roster, IBusinessCalendar? calendar)
    {
        _before = request;
        On = on;
        Roster = roster;
        _events = [];
        Request = new ApprovalClock(request, on, calendar ?? BusinessCalendar.Weekdays).Pass(_events);
    }

    /// <summary>Gets the request with all that time alone has brought.</summary>
    public ApprovalRequest Request { get; }

    public LocalDate On { get; }

    public Roster Roster { get; }

    public ApprovalResult Carry(ApprovalCommand command)
    {
        var problems = On < _before.LastOn
            ? [new ApprovalProblem(ApprovalRefusalReason.EarlierDay, $"{EffectivePeriod.Iso(On)} lies before the last command of {EffectivePeriod.Iso(_before.LastOn)}")]
            : command.Problems(this).ToList();
        if (problems.Count > 0)
        {
            var legal = command.Person is null || On < _before.LastOn ? [] : LegalFor(command.Person);
            return new ApprovalResult(_before, new ApprovalRefusal(problems[0].Reason, string.Join("; ", problems.Select(static p => p.Text)), legal));
        }

        var next = command.Carry(this, _events);
        return new ApprovalResult(next.After(On), _events);
    }

    public IReadOnlyList<string> LegalFor(string person)
    {
        var isRequester = person == Request.RequestedBy;
        var mayDecide = Request.Items.Any(i => EntitlementOf(person, i) is not null);
        var legal = new List<string>();
        if (mayDecide)
            legal.AddRange([ApproveCommand.Word, RejectCommand.Word, ReturnCommand.Word]);
        if (isRequester && Request.Items.Any(static i => AmendCommand.IsAmendable(i)))
            legal.AddRange([AmendCommand.Word, WithdrawCommand.Word]);
        if (!isRequester && Lendable.Any(role => Roster.Has(person, role)))
            legal.Add(DelegateCommand.Word);
        if (Request.Delegations.Any(d => d.From == person))
            legal.Add(EndDelegationCommand.Word);
        return legal;
    }

    /// <summary>Gets the roles that open items may still need.</summary>
    public IEnumerable<string> Lendable
        => Request.Items.Where(static i => i.IsOpen).SelectMany(static i => i.Item.Route.Stages).SelectMany(static s => s.Roles)
            .Concat(Request.Deadlines.EscalateTo is { } role && Request.Items.Any(static i => i.IsOpen) ? [role] : []);

    /// <summary>Tells whether a person may not decide on an item merely because it has approved it in another capacity.</summary>
    public bool WouldBeSecondVoice(string person, ApprovalItemState item) => item.WaitingFor.Any(role => Entitlement.OnlyAsSecondVoice(person, role, item, this));

    /// <summary>Gives in what capacity a person may decide on an item now; null where it may not.</summary>
    public Entitlement? EntitlementOf(string person, ApprovalItemState item)
        => item.WaitingFor.Select(role => Entitlement.Of(person, role, item, this)).FirstOrDefault(static e => e is not null);
}
