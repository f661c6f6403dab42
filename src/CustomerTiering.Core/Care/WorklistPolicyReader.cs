using System;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>Reads the <c>worklist</c> of a care section.</summary>
internal static class WorklistPolicyReader
{
    public const int MaxContacts = 1000;
    public const int MaxDays = 366;

    /// <summary>The words for what tasks are ranked by.</summary>
    public static readonly string[] Keys = [.. ComparisonWords.Members(typeof(WorklistKey)).Keys];

    /// <summary>Gives it; the plain one where it is absent or has errors, which are recorded.</summary>
    public static WorklistPolicy Read(PolicyObject section)
    {
        if (section.Object("worklist") is not { } o)
            return WorklistPolicy.Plain;

        var items = o.Items("order");
        var keys = items.Select(static n => n.AsOneOf(Keys)).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is { } key && keys.IndexOf(key) < i)
                items[i].Error($"`{key}` stands twice", "keep one of them");
        }

        var (contacts, days) = Cap(o);
        var worklist = new WorklistPolicy(
            keys.Count == 0 ? WorklistPolicy.Plain.Order : [.. keys.Where(static k => k is not null).Select(static k => (WorklistKey)Array.IndexOf(Keys, k))],
            contacts,
            days ?? 1,
            o.Whole("lookAheadDays", 0, MaxDays) ?? 0,
            o.Whole("longestWaitDays", 1, MaxDays));
        o.Close();
        return worklist;
    }

    /// <summary>Describes it.</summary>
    public static Shape Schema() => new ObjectShape("How worklists are ranked and limited.")
        .Optional("order", Shape.List("By what tasks are ranked, in this order; by tier, due date and priority where absent.", Shape.OneOf(null, Keys)))
        .Optional("contactCap", new ObjectShape("How many contacts a customer has at most.")
            .Required("contacts", Shape.Whole("Contacts.", 1, MaxContacts))
            .Required("days", Shape.Whole("The calendar days over which they are counted, the day of the list included.", 1, MaxDays))
            .Closed())
        .Optional("lookAheadDays", Shape.Whole("Calendar days ahead that a task may be due and still be listed; 0 where absent.", 0, MaxDays))
        .Optional("longestWaitDays", Shape.Whole("Days overdue after which a task comes first whatever the tier; absent for never.", 1, MaxDays))
        .Closed();

    private static (int? Contacts, int? Days) Cap(PolicyObject worklist)
    {
        if (worklist.Object("contactCap") is not { } o)
            return (null, null);

        var cap = (o.RequiredWhole("contacts", 1, MaxContacts), o.RequiredWhole("days", 1, MaxDays));
        o.Close();
        return cap;
    }
}
