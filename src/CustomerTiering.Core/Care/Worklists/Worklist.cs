using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>
/// What one person does on one day, ranked, within the contact cap of each customer and the person's time; what is left out is named with the
/// reason. The order in which the work was given does not matter. Immutable.
/// </summary>
public sealed class Worklist : AreaDecision
{
    internal Worklist(TieringEngine engine, WorklistRequest request)
        : base(engine, "worklist", request.Person, request.Day, [])
    {
        var (policy, ladder) = (engine.Policy.Care.Worklist, engine.Policy.Tiers.Ladder);
        if (request.Work.FirstOrDefault(w => w.Tier is not null && ladder.Find(w.Tier) is null) is { } unknown)
            throw new ArgumentException($"work `{unknown.Id}` of customer `{unknown.Customer}` names tier `{unknown.Tier}`, which the policy lacks; {NearestName.Hint(unknown.Tier!, ladder.Select(static t => t.Code))}", nameof(request));

        var (items, leftOut) = (new List<WorkItem>(), new List<LeftOutItem>());
        var (contacts, taken) = (ContactsInReach(request, policy), 0);
        foreach (var item in request.Work.OrderBy(static w => w, new WorkRanking(policy, ladder, request.Day)))
        {
            if (ReasonAgainst(item, request, policy, contacts, taken) is { } reason)
            {
                leftOut.Add(new LeftOutItem(item, reason));
                continue;
            }

            items.Add(item);
            taken += item.Minutes;
            if (item.IsContact)
                contacts[item.Customer] = Count(contacts, item.Customer) + 1;
        }

        Items = items;
        LeftOut = leftOut;
        Capacity = request.Minutes;
    }

    /// <summary>Gets what the person does, in this order.</summary>
    public IReadOnlyList<WorkItem> Items { get; }

    /// <summary>Gets what is left out, in the order in which it would have come.</summary>
    public IReadOnlyList<LeftOutItem> LeftOut { get; }

    /// <summary>Gets the minutes that the list takes.</summary>
    public int Minutes => Items.Sum(static i => i.Minutes);

    /// <summary>Gets the minutes that the person has; null for no limit.</summary>
    public int? Capacity { get; }

    /// <summary>Gets the minutes that are lacking for what was left out for want of time; 0 where there was enough.</summary>
    public int MinutesShort => LeftOut.Where(static l => l.Reason == LeftOutReason.Capacity).Sum(static l => l.Item.Minutes) is var wanted and > 0 ? wanted - (Capacity!.Value - Minutes) : 0;

    private protected override void Record(CanonicalObject record) => record
        .Add("capacity", Capacity)
        .Add("items", Items.Select(Entry))
        .Add("leftOut", LeftOut.Select(static l => Entry(l.Item).Add("reason", CustomerTiering.Rules.Conditions.ConditionPrinter.Words(l.Reason.ToString()))));

    private protected override string Headline(PolicyTexts texts)
        => texts.Say("care.worklist", ("person", Subject), ("items", texts.Numbers.Write(Items.Count)), ("leftOut", texts.Numbers.Write(LeftOut.Count)));

    private protected override void Explain(ExplanationText text)
    {
        text.Add("care.worklist", Items.Select((item, i) => text.Texts.Say("care.worklist.item", ("n", text.Texts.Numbers.Write(i + 1)), ("item", Line(item, text.Texts)))));
        text.Add("care.left-out", LeftOut.Select(l => text.Texts.Say("care.left-out.item", ("item", Line(l.Item, text.Texts)), ("reason", text.Texts.Word(l.Reason)))));
    }

    private static LeftOutReason? ReasonAgainst(WorkItem item, WorklistRequest request, WorklistPolicy policy, Dictionary<string, int> contacts, int taken)
        => item.Begins > request.Day && item.Due > request.Day.PlusDays(policy.LookAheadDays) ? LeftOutReason.NotYet
            : item.AwaitsApproval ? LeftOutReason.AwaitsApproval
            : item.IsContact && Count(contacts, item.Customer) >= policy.MostContacts ? LeftOutReason.ContactCap
            : taken + item.Minutes > request.Minutes ? LeftOutReason.Capacity
            : null;

    private static Dictionary<string, int> ContactsInReach(WorklistRequest request, WorklistPolicy policy)
        => request.Contacts
            .Where(c => c.On <= request.Day && c.On > request.Day.PlusDays(-policy.ContactDays))
            .GroupBy(static c => c.Customer, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);

    private static int Count(Dictionary<string, int> contacts, string customer) => contacts.TryGetValue(customer, out var count) ? count : 0;

    private static CanonicalObject Entry(WorkItem item) => new CanonicalObject().Add("customer", item.Customer).Add("id", item.Id).Add("due", item.Due);

    private string Line(WorkItem item, PolicyTexts texts) => texts.Say(
        "care.work",
        ("id", item.Customer),
        ("tier", Policy.Tiers.Ladder.Find(item.Tier) is { } tier ? texts.Tier(tier) : texts.Say("tier.none")),
        ("what", item.Task is { } task ? texts.Code(CareCodes.Item, task.Measure.Id) : item.Id),
        ("day", texts.Value(item.Due)));
}
