using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Policies;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// What senior management looks at (foreign trade 2.1): who raised an alert, what is overdue or has no record, who has nobody. Better tiers
/// come first. Immutable.
/// </summary>
public sealed class CareOverview : AreaDecision
{
    private readonly IReadOnlyList<CarePlan> _plans;

    internal CareOverview(TieringEngine engine, IEnumerable<CarePlan> plans, LocalDate asOf)
        : base(engine, "care-overview", engine.Policy.Id, asOf, [])
    {
        _plans = [.. plans.OrderByDescending(static p => p.TierRank).ThenBy(static p => p.Subject, StringComparer.Ordinal)];
        if (_plans.GroupBy(static p => p.Subject, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"customer `{twice.Key}` has two plans; give one", nameof(plans));
        if (_plans.FirstOrDefault(p => p.AsOf != asOf || p.Engine != engine) is { } other)
            throw new ArgumentException($"the plan of customer `{other.Subject}` is of {EffectivePeriod.Iso(other.AsOf)} or of another engine; give plans of {EffectivePeriod.Iso(asOf)} and of this one", nameof(plans));
    }

    /// <summary>Gets how many customers there are.</summary>
    public int Customers => _plans.Count;

    /// <summary>Gets the plans that raised an alert.</summary>
    public IReadOnlyList<CarePlan> Alarmed => [.. _plans.Where(static p => p.Alerts.Count > 0)];

    /// <summary>Gets the overdue tasks.</summary>
    public IReadOnlyList<CareTask> Overdue => [.. _plans.SelectMany(static p => p.Overdue)];

    /// <summary>Gets the overdue reports of owners (foreign trade 2.3).</summary>
    public IReadOnlyList<CareTask> OverdueReports => [.. Overdue.Where(static t => t.Measure.Kind == CareTaskKind.Report)];

    /// <summary>Gets the tasks that lapsed without a record.</summary>
    public IReadOnlyList<CareTask> Lapsed => [.. _plans.SelectMany(static p => p.Lapsed)];

    /// <summary>Gets the ids of the customers without an owner.</summary>
    public IReadOnlyList<string> WithoutOwner => [.. _plans.Where(static p => p.Owner is null).Select(static p => p.Subject)];

    private protected override void Record(CanonicalObject record) => record
        .Add("customers", Customers)
        .Add("alarmed", Alarmed.Select(static p => p.Subject))
        .Add("overdue", Overdue.Select(Task))
        .Add("lapsed", Lapsed.Select(Task))
        .Add("withoutOwner", WithoutOwner);

    private protected override string Headline(PolicyTexts texts) => texts.Say(
        "care.overview",
        ("customers", texts.Numbers.Write(Customers)),
        ("alarmed", texts.Numbers.Write(Alarmed.Count)),
        ("overdue", texts.Numbers.Write(Overdue.Count)));

    private protected override void Explain(ExplanationText text) => text
        .Add("care.alerts", Alarmed.SelectMany(p => p.Alerts.Select(a => text.Texts.Say("care.overview.alert", ("id", p.Subject), ("recipient", text.Texts.Role(a.Alert.Recipient)), ("holds", a.Alert.HoldsOrder ? text.Texts.Say("care.overview.holds") : string.Empty)))))
        .Add("care.overdue", Overdue.Select(t => Line(t, text.Texts)))
        .Add("care.lapsed", Lapsed.Select(t => Line(t, text.Texts)))
        .Add("care.without-owner", WithoutOwner);

    private static CanonicalObject Task(CareTask task) => new CanonicalObject().Add("customer", task.Customer).Add("key", task.Key).Add("due", task.Due).Add("person", task.Person);

    private static string Line(CareTask task, PolicyTexts texts) => texts.Say(
        "care.overview.task",
        ("id", task.Customer),
        ("what", texts.Code(CareCodes.Item, task.Measure.Id)),
        ("who", task.Person ?? texts.Role(task.Measure.Responsible)),
        ("time", texts.Value(task.DaysOverdue, CustomerTiering.Customers.Units.Days)));
}
