using System.Linq;
using CustomerTiering.Approvals;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Who approves each kind of request in which order, and in what time: a role or a deadline that is changed is found.</summary>
public class ApprovalsOfPresetsTests
{
    private static readonly string[] Listed =
    [
        "foreign-trade tier-change: crm-department, senior-management, reminded after 3, senior-management too after 10, expires after 30 working days, valid for 30",
        "foreign-trade pin: crm-department, reminded after 3, expires after 30 working days, valid for 30",
        "foreign-trade owner-exception: crm-department, reminded after 3, expires after 30 working days, valid for 30",
        "foreign-trade policy-change: crm-department, senior-management, reminded after 3, expires after 30 working days, valid for 30",
        "foreign-trade access: whom the rules name, reminded after 1, expires after 10 working days, valid for 30",
        "service-levels tier-change: marketing-department+sales-department+customer-service, reminded after 3, expires after 30 working days, valid for 30",
        "service-levels pin: marketing-department+sales-department+customer-service, reminded after 3, expires after 30 working days, valid for 30",
        "service-levels gift: customer-service, reminded after 3, expires after 30 working days, valid for 30",
        "key-accounts tier-change: key-account-department, general-manager, reminded after 3, general-manager too after 10, expires after 30 working days, valid for 30",
        "key-accounts pin: key-account-department, general-manager, reminded after 3, expires after 30 working days, valid for 30",
        "key-accounts discount: key-account-department, general-manager, reminded after 2, expires after 15 working days, valid for 90",
        "key-accounts gift: key-account-department, reminded after 3, expires after 30 working days, valid for 30",
        "key-accounts access: whom the rules name, reminded after 1, expires after 10 working days, valid for 30",
        "relationship-care tier-change: customer-service-supervisor, reminded after 3, expires after 30 working days, valid for 30",
        "relationship-care pin: customer-service-supervisor, reminded after 3, expires after 30 working days, valid for 30",
        "relationship-care gift: customer-service-supervisor, reminded after 3, expires after 30 working days, valid for 30",
        "cement-sales tier-change: marketing-head, reminded after 3, expires after 30 working days, valid for 30",
        "cement-sales pin: marketing-head, reminded after 3, expires after 30 working days, valid for 30",
        "cement-sales gift: marketing-head, reminded after no, expires after no days, valid for no",
        "cement-sales access: whom the rules name, reminded after 1, expires after 10 working days, valid for 30",
    ];

    [Fact]
    public void Each_kind_of_request_is_approved_by_whom_and_in_the_time_that_is_listed()
    {
        var found = Presets.Ids.SelectMany(static id => Presets.Find(id).Approvals.Kinds.Select(k => $"{id} {Said(k)}")).ToList();

        Assert.Empty(Listed.Except(found).Concat(found.Except(Listed)));
    }

    private static string Said(ApprovalKind kind)
    {
        var (stages, times) = (string.Join(", ", kind.Stages.Select(static s => string.Join('+', s.Roles))), kind.Deadlines);
        return $"{kind.Id}: {(stages.Length == 0 ? "whom the rules name" : stages)}, reminded after {Count(times.RemindAfterDays)}{(times.EscalateTo is { } role ? $", {role} too after {Count(times.EscalateAfterDays)}" : string.Empty)}"
            + $", expires after {Count(times.ExpireAfterDays)}{(times.InWorkingDays ? " working" : string.Empty)} days, valid for {Count(times.ValidForDays)}";
    }

    private static string Count(int? count) => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no";
}
