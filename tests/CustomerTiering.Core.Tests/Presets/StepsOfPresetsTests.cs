using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Who takes each step of a case, what it must state, until when, and what leads to it: whatever of it is changed is found.</summary>
public class StepsOfPresetsTests
{
    private static readonly string[] Listed =
    [
        "foreign-trade feedback.escalate: senior-management by anybody, 0 CalendarDays, major only",
        "foreign-trade feedback.handle: by responsible/crm-department, asks answer, 3 WorkingDays",
        "foreign-trade feedback.tell-customer: by responsible/crm-department, 1 WorkingDays, after handle",
        "foreign-trade feedback.prevent: by responsible/crm-department, asks measures, 10 WorkingDays, after handle",
        "foreign-trade problem.escalate: senior-management by anybody, 0 CalendarDays, major only",
        "foreign-trade problem.solve: by responsible, asks solution, 5 WorkingDays",
        "foreign-trade support-request.answer: by department, asks answer, 2 WorkingDays",
        "foreign-trade finding.improve: by responsible, asks measures, its due date",
        "foreign-trade finding.recheck: by crm-department, 10 WorkingDays, after improve",
        "foreign-trade objection.decide: by crm-department, asks reason, 10 WorkingDays",
        "foreign-trade objection.tell-objector: by crm-department, 2 WorkingDays, after decide",
        "foreign-trade objection.carry-out: by crm-department, 5 WorkingDays, after decide=upheld",
        "foreign-trade objection.senior-review: by senior-management, asks reason, 10 WorkingDays, after decide=rejected",
        "service-levels feedback.handle: by responsible/customer-service, asks result, 3 WorkingDays",
        "service-levels feedback.tell-customer: by responsible/customer-service, 1 WorkingDays, after handle",
        "service-levels correction.correct: by responsible, asks measures, its due date",
        "service-levels correction.recheck: by supervision-group, 10 WorkingDays, after correct",
        "key-accounts finding.correct: by responsible, asks measures, its due date",
        "key-accounts finding.recheck: by key-account-department, 10 WorkingDays, after correct",
        "key-accounts problem.handle: by responsible, asks result, 1 WorkingDays",
        "key-accounts problem.tell-customer: by responsible, 1 WorkingDays, after handle",
        "relationship-care commitment.keep: by responsible, its due date",
        "relationship-care problem.solve: by responsible, asks solution, 3 WorkingDays",
        "relationship-care problem.tell-customer: by responsible, 1 WorkingDays, after solve",
        "cement-sales complaint.report: marketing-head by customer-service, quality-head by customer-service, department by customer-service, 0 CalendarDays",
        "cement-sales complaint.visit: customer-service by customer-service, quality by quality, department by department, 24 Hours, called by customer-service/quality/department",
        "cement-sales complaint.verify: customer by customer-service, quality by quality, 3 WorkingDays",
        "cement-sales complaint.explain: by customer-service/quality, asks reason/data, 3 WorkingDays, after verify=not-our-fault",
        "cement-sales complaint.solve: by quality/department, asks solution, 3 WorkingDays, after verify=our-fault",
        "cement-sales complaint.settle: by department, 10 WorkingDays, after solve",
        "cement-sales complaint.complete-record: by quality, 1 WorkingDays, after explain/solve",
        "cement-sales complaint.file: by customer-service, 1 WorkingDays, after complete-record",
        "cement-sales complaint.follow-up: by customer-service, 5 WorkingDays, after explain/settle",
        "cement-sales complaint.analysis: by general-manager, asks measures/minutes, 10 WorkingDays, after follow-up, called by marketing-head",
        "cement-sales complaint.follow-measures: by customer-service, asks result, 20 WorkingDays, after analysis",
        "cement-sales quality-incident.report: production-technology by customer-service/marketing-head, 0 CalendarDays",
        "cement-sales quality-incident.classify: by production-technology, 1 WorkingDays, after report",
        "cement-sales quality-incident.opinion: by production-technology, asks opinion, 3 WorkingDays, after classify",
        "cement-sales quality-incident.report-to-general-manager: general-manager by production-technology/marketing-head, 0 CalendarDays, after classify=major-liability",
        "cement-sales quality-incident.arrange: by general-manager, asks arrangement, 3 WorkingDays, after report-to-general-manager",
        "cement-sales leak-risk.note: by anybody, asks subject, 1 WorkingDays",
        "cement-sales leak-risk.report-leak-risk: marketing-head by anybody, 0 CalendarDays, major only",
        "cement-sales failed-negotiation.invite-again: by responsible, 5 WorkingDays",
    ];

    [Fact]
    public void Each_step_is_taken_by_whom_until_when_and_after_what_is_listed()
    {
        var found = Presets.Ids.SelectMany(static id => Presets.Find(id).Cases.Kinds.SelectMany(k => k.Steps.Select(s => $"{id} {k.Id}.{Said(s)}"))).ToList();

        Assert.Empty(Listed.Except(found).Concat(found.Except(Listed)));
    }

    private static string Said(CaseStep step)
        => $"{step.Id}: {string.Join(", ", step.Parties.Select(p => (p.Id == step.Id ? string.Empty : $"{p.Id} ") + $"by {(p.By.Count == 0 ? "anybody" : Any(p.By))}"))}"
            + After(", asks ", step.Asks) + (step.Within!.Unit == CaseDeadlineUnit.DueDate ? ", its due date" : $", {step.Within.Count} {step.Within.Unit}") + After(", after ", [.. step.After.Select(static t => t.Outcome is null ? t.Step : $"{t.Step}={t.Outcome}")])
            + After(", called by ", step.CalledBy) + (step.OnlyMajor ? ", major only" : string.Empty);

    private static string After(string words, IReadOnlyList<string> what) => what.Count == 0 ? string.Empty : words + Any(what);

    private static string Any(IEnumerable<string> what) => string.Join('/', what);
}
