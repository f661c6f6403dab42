using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Care;

/// <summary>Writes what a care plan decided, beside its rules.</summary>
internal static class CarePlanRecord
{
    public static void Write(CanonicalObject record, CarePlan plan, PlanningCalendar calendar) => record
        .Add("tier", plan.Tier)
        .Add("owner", plan.Owner)
        .Add("classes", plan.Classes)
        .Add("calendar", calendar.ToCanonical())
        .Add("entitlements", plan.Entitlements.Select(static e => e.Id))
        .Add("target", plan.Target?.Id)
        .Add("tasks", plan.Tasks.Select(Task))
        .Add("lapsed", plan.Lapsed.Select(Task))
        .Add("alerts", plan.Alerts.Select(static a => new CanonicalObject().Add("rule", a.Rule).Add("recipient", a.Alert.Recipient).Add("holdsOrder", a.Alert.HoldsOrder ? true : null)))
        .Add("unknownMeasures", plan.UnknownMeasures.Count == 0 ? null : plan.UnknownMeasures)
        .Add("casesToOpen", plan.CasesToOpen.Count == 0 ? null : plan.CasesToOpen.Select(Case));

    private static CanonicalObject Task(CareTask task) => new CanonicalObject()
        .Add("key", task.Key)
        .Add("measure", task.Measure.Id)
        .Add("responsible", task.Measure.Responsible)
        .Add("person", task.Person)
        .Add("nominal", task.Nominal)
        .Add("begins", task.Begins)
        .Add("due", task.Due)
        .Add("provisional", task.IsProvisional ? true : null)
        .Add("approval", task.Measure.Approval?.ToString());

    private static CanonicalObject Case(CaseToOpen open) => new CanonicalObject()
        .Add("kind", open.Kind)
        .Add("measure", open.Measure.Id)
        .Add("key", open.Failed.Key)
        .Add("on", open.Failed.DoneOn);
}
