using System;
using System.Collections.Generic;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>One thing that somebody tries with a recommendation; a month may pass before it.</summary>
internal sealed record CourseStep(string Name, string Word, int Months, Func<IncentiveCourse, LocalDate, CourseResult> Take)
{
    /// <summary>Gets all that is tried, with the word by which the diagram calls it.</summary>
    public static IReadOnlyList<CourseStep> All { get; } =
    [
        new("time", "time", 1, static (c, _) => new CourseResult(c)),
        Settle("boss approves", "approved", static (i, on) => CourseOffice.Request(i, on, "hr", Approve("boss", i))),
        Settle("boss rejects", "rejected", static (i, on) => CourseOffice.Request(i, on, "hr", new RejectCommand("boss", i.Id, i.Fingerprint, "no"))),
        Settle("ann approves", "approved", static (i, on) => CourseOffice.Request(i, on, "hr", Approve("ann", i))),
        Settle("ann rejects", "rejected", static (i, on) => CourseOffice.Request(i, on, "hr", new RejectCommand("ann", i.Id, i.Fingerprint, "no"))),
        Settle("bob asks", "approved", static (i, on) => CourseOffice.Request(i, on, "bob", Approve("boss", i))),
        Settle("ann lends, dan approves", "approved", static (i, on) => CourseOffice.Request(i, on, "hr", Lend(on), Approve("dan", i))),
        Settle("ann lends, dan rejects", "rejected", static (i, on) => CourseOffice.Request(i, on, "hr", Lend(on), new RejectCommand("dan", i.Id, i.Fingerprint, "no"))),
        Settle("nobody decides", "approved", static (i, on) => CourseOffice.Request(i, on, "hr")),
        Settle("another content", "approved", static (i, on) => new ApprovalItem(i.Id, "another", i.Route) is var other ? CourseOffice.Request(other, on, "hr", Approve("boss", other)) : null!),
        Settle("another route", "approved", static (i, on) => new ApprovalItem(i.Id, i.Fingerprint, ApprovalRoute.Of("head", "head")) is var other ? CourseOffice.Request(other, on, "hr", Approve("boss", other)) : null!),
        new("first approval", "approved", 0, static (c, on) => c.Settle(FirstApproval(c, on), on)),
        new("correct", "corrected", 0, static (c, on) => c.Correct("wrong customer", on)),
        new("fall", "tier fell", 0, static (c, on) => c.TierFell(on, on)),
        new("release", "released", 0, static (c, on) => c.Release(on)),
        new("release before the last step", "released", 0, static (c, _) => c.Release(c.LastOn.PlusDays(-1))),
    ];

    /// <summary>Gives the approval of what was recommended first, whatever waits now.</summary>
    public static ApprovalRequest FirstApproval(IncentiveCourse course, LocalDate on)
        => new ApprovalItem(course.Id, course.Terms.Fingerprint, course.Terms.Route) is var first ? CourseOffice.Request(first, on, "hr", Approve("boss", first)) : null!;

    private static CourseStep Settle(string name, string word, Func<ApprovalItem, LocalDate, ApprovalRequest> request)
        => new(name, word, 0, (c, on) => c.Settle(c.WaitingItem is { } item ? request(item, on) : FirstApproval(c, on), on));

    private static ApproveCommand Approve(string person, ApprovalItem item) => new(person, item.Id, item.Fingerprint);

    private static DelegateCommand Lend(LocalDate on) => new("ann", "head", "dan", on, on.PlusDays(1));
}
