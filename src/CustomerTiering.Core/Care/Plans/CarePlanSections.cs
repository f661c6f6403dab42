using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Explanations;
using CustomerTiering.Texts;

namespace CustomerTiering.Care;

/// <summary>Says a care plan section by section.</summary>
internal sealed class CarePlanSections(CarePlan plan, ExplanationText text)
{
    private PolicyTexts Texts => text.Texts;

    public void Write() => text
        .Add("care.owner", [plan.Owner is { } owner ? Texts.Say("care.owner", ("person", owner)) : Texts.Say("care.owner.none")])
        .Add("care.entitlements", plan.Entitlements.Select(Entitlement))
        .Add("care.target", Target())
        .Add("care.tasks", plan.Tasks.Select(Task))
        .Add("care.lapsed", plan.Lapsed.Select(Task))
        .Add("care.alerts", plan.Alerts.Select(a => Texts.Say(a.Alert.HoldsOrder ? "outcome.hold-order" : "outcome.tell", ("recipient", Texts.Role(a.Alert.Recipient)))))
        .Add("care.cases-to-open", plan.CasesToOpen.Select(c => Texts.Say("care.case-to-open", ("what", Texts.Code(CareCodes.Item, c.Measure.Id)), ("day", Texts.Value(c.Failed.DoneOn)), ("kind", Texts.Code(CaseCodes.Term, c.Kind)))))
        .Add("care.gaps", plan.Gaps.Select(g => Texts.Word(g)))
        .Add("care.unknown-measures", plan.UnknownMeasures)
        .Add("care.calendar", plan.YearsWithoutCalendar.Select(y => Texts.Say("care.year-lacking", ("year", y.ToString(CultureInfo.InvariantCulture)))));

    private string Entitlement(CareEntitlement entitlement)
        => entitlement.ReplaceOn is { } day
            ? Texts.Say("care.replaced", ("what", Texts.Code(CareCodes.Item, entitlement.Id)), ("day", Texts.Value(day)))
            : Texts.Code(CareCodes.Item, entitlement.Id);

    private IEnumerable<string> Target()
    {
        if (plan.Target is not { } target)
            yield break;
        if (target.Respond is { } respond)
            yield return Texts.Say("care.respond", ("time", Time(respond)));
        if (target.Resolve is { } resolve)
            yield return Texts.Say("care.resolve", ("time", Time(resolve)));
    }

    private string Time(TargetTime time)
        => time.Hours is { } hours ? Texts.Say("care.hours", ("n", Texts.Numbers.Write(hours))) : Texts.Say("care.working-days", ("n", Texts.Numbers.Write(time.WorkingDays!.Value)));

    private string Task(CareTask task) => string.Concat(
        Texts.Say("care.task", ("what", Texts.Code(CareCodes.Item, task.Measure.Id)), ("day", Texts.Value(task.Due)), ("who", task.Person ?? Texts.Role(task.Measure.Responsible))),
        task.IsOverdue ? Texts.Say("care.task.overdue", ("time", Texts.Value(task.DaysOverdue, Customers.Units.Days))) : string.Empty,
        Moved(task),
        task.IsProvisional ? Texts.Say("care.task.provisional") : string.Empty,
        task.Measure.Approval is { } route ? Texts.Say("care.task.approval", ("roles", Texts.List(route.Stages.SelectMany(static s => s.Roles).Select(Texts.Role)))) : string.Empty,
        Texts.In(task.Measure.Requirement) is { } requirement ? Texts.Say("care.task.requirement", ("text", requirement)) : string.Empty);

    private string Moved(CareTask task)
    {
        var reasons = new[] { CareMoves.LeapDay, CareMoves.StatedForTheYear, CareMoves.NonWorkingDay }.Where(m => (task.Moves & m) != 0).Select(m => Texts.Word(m)).ToList();
        return reasons.Count == 0 ? string.Empty : Texts.Say("care.task.moved", ("reasons", Texts.List(reasons)));
    }
}
