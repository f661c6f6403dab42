using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Onboarding;

/// <summary>Whom a policy admits as a customer, what it asks of a first order, and when it reviews all of them. Immutable.</summary>
public sealed class OnboardingPolicy : IPolicySection
{
    internal OnboardingPolicy()
    {
    }

    private OnboardingPolicy(OnboardingPolicy from, RuleEdits edits)
    {
        (File, Calendar, TrialReviewMonths) = (from.File, from.Calendar, from.TrialReviewMonths);
        (Verdicts, FirstOrders) = (edits.Of(from.Verdicts), edits.Of(from.FirstOrders));
    }

    /// <summary>Gets the facts that the file of a customer holds from the first deal on (cement sales art. 8); may be empty.</summary>
    public IReadOnlyList<FactKey> File { get; internal init; } = [];

    /// <summary>Gets the rules that admit, ask for more or refuse (cement sales art. 10); the strictest that hits counts.</summary>
    public RuleSet<OnboardingCase, OnboardingVerdict> Verdicts { get; internal init; } = new(Areas.OnboardingVerdicts, []);

    /// <summary>Gets the rules on a first order (cement sales art. 8); the strictest that hits counts.</summary>
    public RuleSet<FirstOrderCase, FirstOrderMeasure> FirstOrders { get; internal init; } = new(Areas.FirstOrders, []);

    /// <summary>Gets the days of the year on which all customers are reviewed (cement sales 13.1); null where the policy names none.</summary>
    public ReviewCalendar? Calendar { get; internal init; }

    /// <summary>Gets after how many months a policy on trial is looked at (cement sales art. 22), 1 to 120; null where not stated.</summary>
    public int? TrialReviewMonths { get; internal init; }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static OnboardingPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Verdicts, FirstOrders];

    IPolicySection IPolicySection.With(RuleEdits edits) => new OnboardingPolicy(this, edits);
}
