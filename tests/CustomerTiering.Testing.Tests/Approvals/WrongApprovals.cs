using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>Machines that get approvals wrong, three or more for each law.</summary>
internal static class WrongApprovals
{
    private delegate ApprovalResult Way(ApprovalRequest request, ApprovalCommand command, LocalDate on);

    public static IReadOnlyList<WrongApproval> All { get; } =
    [
        Doing(ApprovalLaws.NobodyDecidesOnTheirOwn, "lets the requester approve", static (r, c, on) => c is ApproveCommand { Person: "rita" } a ? Right(r, new ApproveCommand("cyd", a.Items), on) : Right(r, c, on)),
        Doing(ApprovalLaws.NobodyDecidesOnTheirOwn, "lets the requester reject", static (r, c, on) => c is RejectCommand { Person: "rita" } j ? Right(r, new RejectCommand("ann", j.Items, j.Reason), on) : Right(r, c, on)),
        Doing(ApprovalLaws.NobodyDecidesOnTheirOwn, "lets the requester act through a delegate", static (r, c, on) => c is DelegateCommand { Person: "rita" } d ? Right(r, new DelegateCommand("cyd", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on) : Right(r, c, on)),

        Doing(ApprovalLaws.OnlyWhoIsAskedDecides, "lends a role on", static (r, c, on) => c is DelegateCommand { Person: "dan" } d && r.Delegations.Any(static l => l.To == "dan") ? Right(r, new DelegateCommand("ann", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on) : Right(r, c, on)),
        Doing(ApprovalLaws.OnlyWhoIsAskedDecides, "keeps a role that was taken back", static (r, c, on) => c is EndDelegationCommand && !Right(r, c, on).IsRefused ? new ApprovalResult(r, []) : Right(r, c, on)),
        Doing(ApprovalLaws.OnlyWhoIsAskedDecides, "escalates a day early", static (r, c, on) => c is ApproveCommand { Person: "eve" } ? Right(r, c, on.PlusDays(1)) : Right(r, c, on)),
        Doing(ApprovalLaws.OnlyWhoIsAskedDecides, "lends a day longer", static (r, c, on) => c is DelegateCommand d ? Right(r, new DelegateCommand(d.Person!, d.Role, d.To, d.Period.From, d.Period.Before!.Value.PlusDays(1)), on) : Right(r, c, on)),

        Doing(ApprovalLaws.NoStageIsSkipped, "skips the second stage", static (r, c, on) => Right(r, c, on) is { IsRefused: false } done && c is ApproveCommand ? AlsoBy("cyd", done, on) : Right(r, c, on)),
        Doing(ApprovalLaws.NoStageIsSkipped, "takes the second stage for both", static (r, c, on) => c is ApproveCommand { Person: "bob" } a && Right(r, c, on).IsRefused && Right(r, new ApproveCommand("ann", a.Items), on) is { IsRefused: false } first ? Right(first.Request, c, on) : Right(r, c, on)),
        Doing(ApprovalLaws.NoStageIsSkipped, "takes one of two side by side for both", static (r, c, on) => c is ApproveCommand { Person: "ann" } && r.Items[0].Item.Route.Stages[0].Roles.Count == 2 && Right(r, c, on) is { IsRefused: false } done ? AlsoBy("bob", done, on) : Right(r, c, on)),

        Doing(ApprovalLaws.WhatWasSeenIsDecided, "approves what there is now", static (r, c, on) => c is ApproveCommand a ? Right(r, new ApproveCommand(a.Person!, ApprovalOffice.Item, Now(r)), on) : Right(r, c, on)),
        Doing(ApprovalLaws.WhatWasSeenIsDecided, "rejects what there is now", static (r, c, on) => c is RejectCommand j ? Right(r, new RejectCommand(j.Person!, ApprovalOffice.Item, Now(r), j.Reason), on) : Right(r, c, on)),
        Doing(ApprovalLaws.WhatWasSeenIsDecided, "returns what there is now", static (r, c, on) => c is ReturnCommand j ? Right(r, new ReturnCommand(j.Person!, ApprovalOffice.Item, Now(r), j.Reason), on) : Right(r, c, on)),

        Doing(ApprovalLaws.OnlyWhatChangedIsAskedAgain, "keeps approvals of what was changed", static (r, c, on) => c is AmendCommand && Right(r, c, on) is { IsRefused: false } done ? Keeping(r, done, int.MaxValue) : Right(r, c, on)),
        Doing(ApprovalLaws.OnlyWhatChangedIsAskedAgain, "keeps the first approval of what was changed", static (r, c, on) => c is AmendCommand && Right(r, c, on) is { IsRefused: false } done ? Keeping(r, done, 1) : Right(r, c, on)),
        Doing(ApprovalLaws.OnlyWhatChangedIsAskedAgain, "drops approvals of what did not change", static (r, c, on) => c is AmendCommand && Right(r, c, on) is { IsRefused: false } done ? new ApprovalResult(done.Request.With([ApprovalItemState.Begin(done.Request.Items[0].Item, on)]), done.Events) : Right(r, c, on)),

        Doing(ApprovalLaws.ExpiryHolds, "expires a day late", static (r, c, on) => By(new ApprovalDeadlines(1, 2, ApprovalOffice.SeniorRole, 5, 2), r, c, on)),
        Doing(ApprovalLaws.ExpiryHolds, "expires a day early", static (r, c, on) => By(new ApprovalDeadlines(1, 2, ApprovalOffice.SeniorRole, 3, 2), r, c, on)),
        Doing(ApprovalLaws.ExpiryHolds, "lets a reminder put off the end", static (r, c, on) => Right(r, c, on) is { IsRefused: false } done && done.Events.Any(static e => e.Kind == ApprovalEventKind.Reminded) ? With(done, static i => i.Grants, on) : Right(r, c, on)),

        Doing(ApprovalLaws.RemindersComeWhenDue, "reminds every other day", static (r, c, on) => By(new ApprovalDeadlines(2, 2, ApprovalOffice.SeniorRole, 4, 2), r, c, on)),
        Doing(ApprovalLaws.RemindersComeWhenDue, "never escalates", static (r, c, on) => By(new ApprovalDeadlines(1, expireAfterDays: 4, validForDays: 2), r, c, on)),
        Doing(ApprovalLaws.RemindersComeWhenDue, "reminds twice", static (r, c, on) => Right(r, c, on) is { IsRefused: false } done ? new ApprovalResult(done.Request, [.. done.Events, .. done.Events.Where(static e => e.Kind == ApprovalEventKind.Reminded)]) : Right(r, c, on)),

        Covering(ApprovalLaws.OnlyWhatIsApprovedIsCovered, "covers whatever the item holds now", static (r, _, on) => r.Covers(ApprovalOffice.Item, Now(r), on)),
        Covering(ApprovalLaws.OnlyWhatIsApprovedIsCovered, "keeps an approval valid a day longer", static (r, content, on) => r.Covers(ApprovalOffice.Item, content, on) || r.Covers(ApprovalOffice.Item, content, on.PlusDays(-1))),
        Covering(ApprovalLaws.OnlyWhatIsApprovedIsCovered, "covers the day before it was approved", static (r, content, on) => r.Covers(ApprovalOffice.Item, content, on) || r.Covers(ApprovalOffice.Item, content, on.PlusDays(1))),
        Covering(ApprovalLaws.OnlyWhatIsApprovedIsCovered, "covers what one has approved", static (r, content, on) => r.Covers(ApprovalOffice.Item, content, on) || (r.Items[0].Grants.Count > 0 && Now(r) == content)),

        Doing(ApprovalLaws.WhatHasEndedStaysSo, "lets anybody amend", static (r, c, on) => c is AmendCommand a ? Right(r, new AmendCommand(ApprovalOffice.Requester, a.Items), on) : Right(r, c, on)),
        Doing(ApprovalLaws.WhatHasEndedStaysSo, "lets anybody withdraw", static (r, c, on) => c is WithdrawCommand ? Right(r, new WithdrawCommand(ApprovalOffice.Requester), on) : Right(r, c, on)),
        Doing(ApprovalLaws.WhatHasEndedStaysSo, "opens again what was rejected", static (r, c, on) => c is AmendCommand { Person: "rita" } a && r.Items[0].Status == ApprovalItemStatus.Rejected ? new ApprovalResult(r.With([ApprovalItemState.Begin(a.Items[0], on)]).After(on), []) : Right(r, c, on)),

        Doing(ApprovalLaws.RefusalsAreRight, "takes no returned item again", static (r, c, on) => c is AmendCommand && r.Items[0].Status == ApprovalItemStatus.Returned ? Refused(r) : Right(r, c, on)),
        Doing(ApprovalLaws.RefusalsAreRight, "lets nobody decide by a lent role", static (r, c, on) => c is ApproveCommand { Person: "dan" } ? Refused(r) : Right(r, c, on)),
        Doing(ApprovalLaws.RefusalsAreRight, "counts what it refuses", static (r, c, on) => Right(r, c, on) is { IsRefused: true } refused ? new ApprovalResult(r.After(on), refused.Refusal!) : Right(r, c, on)),

        Storing(ApprovalLaws.StoredRequestsComeBack, "forgets who had lent the role", static r => With(new ApprovalResult(r, []), static i => [.. i.Grants.Select(static g => new ApprovalGrant(g.Stage, g.Role, g.Person, null, g.ByRole, g.On))], null).Request),
        Storing(ApprovalLaws.StoredRequestsComeBack, "forgets what is lent", static r => r.With(Array.Empty<ApprovalDelegation>())),
        Storing(ApprovalLaws.StoredRequestsComeBack, "forgets the last reminder", static r => r.With([.. r.Items.Select(static i => new ApprovalItemState(i.Item, i.Status, i.Grants, i.SubmittedOn, i.WaitingSince, null, i.IsEscalated, i.ApprovedOn, i.DecidedBy, i.Reason))])),

        Granting(ApprovalLaws.BothPeopleAreRecorded, "names nobody who had lent the role", static g => new ApprovalGrant(g.Stage, g.Role, g.Person, null, g.ByRole, g.On)),
        Granting(ApprovalLaws.BothPeopleAreRecorded, "names the lender as who approved", static g => new ApprovalGrant(g.Stage, g.Role, g.OnBehalfOf ?? g.Person, null, g.ByRole, g.On)),
        Granting(ApprovalLaws.BothPeopleAreRecorded, "names who approved as the lender too", static g => new ApprovalGrant(g.Stage, g.Role, g.Person, g.Person, g.ByRole, g.On)),
    ];

    private static WrongApproval Doing(ApprovalLaw law, string name, Way way)
        => new(law, name, ApprovalMachine.OfTheLibrary.WithApply((r, c, on, _) => way(r, c, on)));

    private static WrongApproval Covering(ApprovalLaw law, string name, Func<ApprovalRequest, string, LocalDate, bool> covers)
        => new(law, name, ApprovalMachine.OfTheLibrary.WithCoverage((r, _, content, on) => covers(r, content, on)));

    private static WrongApproval Storing(ApprovalLaw law, string name, Func<ApprovalRequest, ApprovalRequest> store)
        => new(law, name, ApprovalMachine.OfTheLibrary.WithStore(store));

    private static WrongApproval Granting(ApprovalLaw law, string name, Func<ApprovalGrant, ApprovalGrant> grant)
        => Doing(law, name, (r, c, on) => c is ApproveCommand && Right(r, c, on) is { IsRefused: false } done ? With(done, i => [.. i.Grants.Select(grant)], null) : Right(r, c, on));

    private static ApprovalResult Right(ApprovalRequest request, ApprovalCommand command, LocalDate on) => request.Apply(command, on, ApprovalOffice.Roster);

    private static string Now(ApprovalRequest request) => request.Items[0].Item.Fingerprint;

    private static ApprovalResult Refused(ApprovalRequest request) => new(request, new ApprovalRefusal(ApprovalRefusalReason.NotEntitled, "no", []));

    private static ApprovalResult AlsoBy(string person, ApprovalResult done, LocalDate on)
        => Right(done.Request, new ApproveCommand(person, ApprovalOffice.Item, Now(done.Request)), on) is { IsRefused: false } twice ? twice : done;

    private static ApprovalResult By(ApprovalDeadlines deadlines, ApprovalRequest r, ApprovalCommand command, LocalDate on)
        => Right(new ApprovalRequest(r.Id, r.Kind, r.RequestedBy, deadlines, r.Items, r.Delegations, r.LastOn, r.Version), command, on);

    private static ApprovalResult Keeping(ApprovalRequest before, ApprovalResult done, int most)
    {
        var (old, now) = (before.Items[0], done.Request.Items[0]);
        var kept = old.Grants.Take(most).Aggregate(ApprovalItemState.Begin(now.Item, now.SubmittedOn), static (state, grant) => state.Status == ApprovalItemStatus.Pending ? state.Grant(grant) : state);
        return new ApprovalResult(done.Request.With([kept]), done.Events);
    }

    private static ApprovalResult With(ApprovalResult done, Func<ApprovalItemState, IReadOnlyList<ApprovalGrant>> grants, LocalDate? submitted)
        => new(
            done.Request.With([.. done.Request.Items.Select(i => new ApprovalItemState(i.Item, i.Status, grants(i), submitted ?? i.SubmittedOn, i.WaitingSince, i.RemindedOn, i.IsEscalated, i.ApprovedOn, i.DecidedBy, i.Reason))]),
            done.Events);
}
