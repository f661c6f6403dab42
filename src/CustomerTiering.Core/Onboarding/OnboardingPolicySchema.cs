using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Onboarding;

/// <summary>Describes what <see cref="OnboardingPolicyReader"/> reads.</summary>
internal static class OnboardingPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Whom a policy admits as a customer, what it asks of a first order, and when it reviews all of them.")
        .Optional("file", Shape.List("The facts that a file holds from the first deal on.", FactSchema.Any(scope)))
        .Optional("verdicts", RuleSchema.List("Rules that admit, ask for more or refuse: the strictest counts.", Areas.OnboardingVerdicts, scope))
        .Optional("firstOrders", RuleSchema.List("Rules on a first order: the strictest counts.", Areas.FirstOrders, scope))
        .Optional("reviews", Provision.AddTo(new ObjectShape("The days of the year on which all customers are reviewed."), scope)
            .Required("month", Shape.Whole("The month of the first review of a year.", 1, 12))
            .Required("day", Shape.Whole("The day of that month.", 1, OnboardingPolicyReader.LastDay))
            .Required("everyMonths", EveryMonths())
            .Required("withinDays", Shape.Whole("In how many days a review is done.", 1, OnboardingPolicyReader.LongestReview))
            .Closed())
        .Optional("trial", Provision.AddTo(new ObjectShape("When a policy on trial is looked at."), scope)
            .Required("reviewAfterMonths", Shape.Whole("How many months after it came into force.", 1, OnboardingPolicyReader.MaxTrialMonths))
            .Closed())
        .Closed();

    private static Shape EveryMonths()
        => new(new JsonObject { ["description"] = "How many months lie between reviews.", ["enum"] = new JsonArray([.. OnboardingPolicyReader.Cycles.Select(static n => (JsonNode)n)]) });
}
