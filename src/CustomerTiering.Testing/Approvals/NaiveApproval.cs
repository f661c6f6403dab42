using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>
/// The office's one item as somebody with paper and pencil keeps it, without the library's machine: what was asked, who has approved, since
/// when it waits, and who lent a role to whom. Says of a command whether it may be carried out, and what comes of it. Immutable.
/// </summary>
internal sealed record NaiveApproval(ApprovalOffice Office, string Asked, ApprovalItemStatus Status, LocalDate Submitted, LocalDate Waiting)
{
    private static readonly ApprovalItemStatus[] Open = [ApprovalItemStatus.Pending, ApprovalItemStatus.Returned];

    public LocalDate? Reminded { get; init; }

    public bool Escalated { get; init; }

    public LocalDate? Approved { get; init; }

    public IReadOnlyList<(int Stage, string Role, string By, string? For)> Grants { get; init; } = [];

    public IReadOnlyList<(string From, string To, string Role, LocalDate Begins, LocalDate Before)> Lent { get; init; } = [];

    /// <summary>Gets what the last passing of time brought: <c>Reminded</c> once for each role, <c>Escalated</c>, <c>Expired</c>.</summary>
    public IReadOnlyList<ApprovalEventKind> Brought { get; init; } = [];

    /// <summary>Gets all that decides what may come of it, as a text to tell places apart by.</summary>
    public string Key => string.Join(
        "|",
        Asked,
        Status,
        Submitted,
        Waiting,
        Reminded,
        Escalated,
        Approved,
        string.Join(",", Grants.Select(static g => $"{g.Stage}{g.Role}{g.By}{g.For}")),
        string.Join(",", Lent));

    public int Stage => Enumerable.Range(0, Stages.Count).TakeWhile(s => !Missing(s).Any()).Count();

    private IReadOnlyList<ApprovalStage> Stages => Office.Routes[Asked].Stages;

    public static NaiveApproval Begin(ApprovalOffice office) => new(office, ApprovalOffice.Large, ApprovalItemStatus.Pending, ApprovalOffice.Monday, ApprovalOffice.Monday);

    /// <summary>Lets the day come.</summary>
    public NaiveApproval On(LocalDate day)
    {
        if (Open.Contains(Status) && day >= Submitted.PlusDays(ApprovalOffice.ExpireAfter))
            return this with { Status = ApprovalItemStatus.Expired, Reminded = null, Escalated = false, Brought = [ApprovalEventKind.Expired] };
        if (Status != ApprovalItemStatus.Pending)
            return this with { Brought = [] };

        var escalates = !Escalated && day >= Waiting.PlusDays(ApprovalOffice.EscalateAfter);
        var reminds = day >= (Reminded ?? Waiting).PlusDays(ApprovalOffice.RemindAfter);
        return this with
        {
            Escalated = Escalated || escalates,
            Reminded = reminds ? day : Reminded,
            Brought = [.. escalates ? [ApprovalEventKind.Escalated] : Array.Empty<ApprovalEventKind>(), .. reminds ? Missing(Stage).Select(static _ => ApprovalEventKind.Reminded) : Array.Empty<ApprovalEventKind>()],
        };
    }

    /// <summary>Gives why a command may not be carried out on a day that has come; null where it may.</summary>
    public ApprovalRefusalReason? Refusal(ApprovalCommand command, LocalDate day) => command switch
    {
        ItemsCommand c when c.Person == ApprovalOffice.Requester => ApprovalRefusalReason.OwnRequest,
        ItemsCommand when Status == ApprovalItemStatus.Returned => ApprovalRefusalReason.NotWaiting,
        ItemsCommand when Status != ApprovalItemStatus.Pending => ApprovalRefusalReason.Closed,
        ItemsCommand c when c.Items.Single().Fingerprint != Asked => ApprovalRefusalReason.StaleFingerprint,
        ItemsCommand c when Capacity(c.Person!, day) is null => ApprovalRefusalReason.NotEntitled,
        AmendCommand or WithdrawCommand when command.Person != ApprovalOffice.Requester => ApprovalRefusalReason.NotRequester,
        AmendCommand or WithdrawCommand when !Open.Contains(Status) && Status != ApprovalItemStatus.Approved => ApprovalRefusalReason.Closed,
        DelegateCommand d when d.Person == ApprovalOffice.Requester || d.To == ApprovalOffice.Requester => ApprovalRefusalReason.OwnRequest,
        DelegateCommand d when !Open.Contains(Status) || !(Stages.Any(s => s.Roles.Contains(d.Role)) || d.Role == ApprovalOffice.SeniorRole) => ApprovalRefusalReason.BadDelegation,
        DelegateCommand d when !ApprovalOffice.Roster.Has(d.Person!, d.Role) => ApprovalRefusalReason.NotEntitled,
        DelegateCommand d when Lent.Any(l => l.From == d.Person && l.To == d.To && l.Role == d.Role && l.Before > d.Period.From && l.Begins < d.Period.Before) => ApprovalRefusalReason.BadDelegation,
        EndDelegationCommand e when !Lent.Any(l => l.From == e.Person && l.To == e.To && l.Role == e.Role) => ApprovalRefusalReason.BadDelegation,
        _ => null,
    };

    /// <summary>Carries out a command that may be.</summary>
    public NaiveApproval After(ApprovalCommand command, LocalDate day) => command switch
    {
        ApproveCommand a => Approve(a.Person!, day),
        RejectCommand => this with { Status = ApprovalItemStatus.Rejected, Reminded = null, Escalated = false },
        ReturnCommand => this with { Status = ApprovalItemStatus.Returned, Waiting = day, Reminded = null, Escalated = false },
        WithdrawCommand => this with { Status = ApprovalItemStatus.Withdrawn, Approved = null, Reminded = null, Escalated = false },
        AmendCommand a when a.Items.Single().Fingerprint != Asked => new NaiveApproval(Office, a.Items.Single().Fingerprint, ApprovalItemStatus.Pending, day, day) { Lent = Lent, Brought = Brought },
        AmendCommand when Status == ApprovalItemStatus.Returned => this with { Status = ApprovalItemStatus.Pending, Submitted = day, Waiting = day, Reminded = null, Escalated = false },
        DelegateCommand d => this with { Lent = [.. Lent, (d.Person!, d.To, d.Role, d.Period.From, d.Period.Before!.Value)] },
        EndDelegationCommand e => this with { Lent = [.. Lent.Where(l => !(l.From == e.Person && l.To == e.To && l.Role == e.Role))] },
        _ => this,
    };

    public bool Covers(string content, LocalDate day)
        => Status == ApprovalItemStatus.Approved && content == Asked && Approved is { } since && day >= since && day < since.PlusDays(ApprovalOffice.ValidFor);

    private NaiveApproval Approve(string person, LocalDate day)
    {
        var now = this;
        var capacity = now.Capacity(person, day)!.Value;
        do
        {
            var stage = now.Stage;
            now = now with { Grants = [.. now.Grants, (stage, capacity.Role, person, capacity.For)] };
            if (now.Stage > stage)
                now = now with { Waiting = day, Reminded = null, Escalated = false };
            if (now.Stage == stage || now.Stage == now.Stages.Count || !now.Office.Routes[now.Asked].NeighboursAsOne)
                break;
            if (capacity.IsSenior || now.Capacity(person, day) is not { IsSenior: false } next || next.For != capacity.For)
                break;
            capacity = next;
        }
        while (true);

        return now.Stage == now.Stages.Count ? now with { Status = ApprovalItemStatus.Approved, Approved = day } : now;
    }

    private IEnumerable<string> Missing(int stage) => Stages[stage].Roles.Where(role => !Grants.Any(g => g.Stage == stage && g.Role == role));

    /// <summary>Gives for which role a person may decide now, on whose behalf, and whether as the one it escalated to; null for none.</summary>
    private (string Role, string? For, bool IsSenior)? Capacity(string person, LocalDate day)
    {
        if (person == ApprovalOffice.Requester)
            return null;

        foreach (var role in Missing(Stage))
        {
            if (ApprovalOffice.Roster.Has(person, role) && !HasAnotherVoice(person, null))
                return (role, null, false);
            if (LenderTo(person, role, day) is { } lender)
                return (role, lender, false);
            if (Escalated && ApprovalOffice.Roster.Has(person, ApprovalOffice.SeniorRole) && !HasAnotherVoice(person, null))
                return (role, null, true);
        }

        return null;
    }

    /// <summary>Tells whether a person has approved in another capacity than for that lender, or than by a role of its own where there is none.</summary>
    private bool HasAnotherVoice(string person, string? lender) => Grants.Any(g => g.By == person && g.For != lender);

    private string? LenderTo(string person, string role, LocalDate day)
        => Lent.Where(l => l.To == person && l.Role == role && l.From != ApprovalOffice.Requester && day >= l.Begins && day < l.Before && ApprovalOffice.Roster.Has(l.From, role))
            .Select(static l => l.From)
            .Where(lender => !HasAnotherVoice(person, lender))
            .FirstOrDefault();
}
