using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Onboarding;

/// <summary>Reads the <c>onboarding</c> section of a policy.</summary>
internal sealed class OnboardingPolicyReader(PolicyScope scope)
{
    public const int LastDay = 28;
    public const int LongestReview = 366;
    public const int MaxTrialMonths = 120;

    /// <summary>How many months may lie between reviews.</summary>
    public static readonly int[] Cycles = [1, 2, 3, 4, 6, 12];

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public OnboardingPolicy Read(PolicyObject o)
    {
        var policy = new OnboardingPolicy
        {
            File = File(o),
            Verdicts = scope.Rules(Areas.OnboardingVerdicts, o, "verdicts"),
            FirstOrders = scope.Rules(Areas.FirstOrders, o, "firstOrders"),
            Calendar = Calendar(o),
            TrialReviewMonths = Trial(o),
        };
        o.Close();
        return policy;
    }

    private List<FactKey> File(PolicyObject section)
    {
        var file = new List<FactKey>();
        foreach (var node in section.Items("file"))
        {
            if (node.AsId() is not { } id)
                continue;
            if (!scope.Facts.TryGetValue(id, out var key))
                node.Error($"fact `{id}` is not known", UnknownFact.Remedy(id, scope.Facts.Keys));
            else if (file.Contains(key))
                node.Error($"`{id}` stands twice", "keep one of them");
            else
                file.Add(key);
        }

        return file;
    }

    private static ReviewCalendar? Calendar(PolicyObject section)
    {
        if (section.Object("reviews") is not { } o)
            return null;

        var before = o.Errors.Count;
        var (month, day, every, within) = (o.RequiredWhole("month", 1, 12), o.RequiredWhole("day", 1, LastDay), o.RequiredWhole("everyMonths", 1, 12), o.RequiredWhole("withinDays", 1, LongestReview));
        var provision = Provision.Read(o);
        if (every is { } months && 12 % months != 0)
            o.Error("everyMonths", $"`{months}` does not go into 12", "write 1, 2, 3, 4, 6 or 12");
        o.Close();
        return o.Errors.Count == before ? new ReviewCalendar(month!.Value, day!.Value, every!.Value, within!.Value, provision) : null;
    }

    private static int? Trial(PolicyObject section)
    {
        if (section.Object("trial") is not { } o)
            return null;

        var months = o.RequiredWhole("reviewAfterMonths", 1, MaxTrialMonths);
        Provision.Read(o);
        o.Close();
        return months;
    }
}
