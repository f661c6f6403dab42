using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Care;

/// <summary>Describes what <see cref="CarePolicyReader"/> reads.</summary>
internal static class CarePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("What customers are given, and what is done for them.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("horizonMonths", Shape.Whole("Months ahead that are planned where a host does not say; needed with `measures`.", 1, CarePolicyReader.MaxHorizon))
        .Optional("leapDay", Shape.OneOf("On which day a date of 29 February falls in other years; `february28` where absent.", CarePolicyReader.LeapDays))
        .Optional("classes", Shape.List("The classes of customers that rules name.", scope.Define("careClass", () => CareItemsSchema.Class(scope))))
        .Optional("entitlements", Shape.List("What customers may be entitled to.", scope.Define("careEntitlement", () => CareItemsSchema.Entitlement(scope))))
        .Optional("targets", Shape.List("How soon customers may be answered and helped.", scope.Define("serviceTarget", () => CareItemsSchema.Target(scope))))
        .Optional("measures", Shape.List("What may be done for customers.", scope.Define("careMeasure", () => CareMeasureSchema.Of(scope))))
        .Optional("budgets", Shape.List("Money that is set aside.", scope.Define("careBudget", () => CareItemsSchema.Budget(scope))))
        .Optional("worklist", scope.Define("careWorklist", WorklistPolicyReader.Schema))
        .Optional("entitlementRules", RuleSchema.List("Rules that entitle customers: all that hold.", Areas.CareEntitlements, scope))
        .Optional("targetRules", RuleSchema.List("Rules that give a service target, in order: the first that holds decides.", Areas.CareTargets, scope))
        .Optional("measureRules", RuleSchema.List("Rules that give measures: all that hold.", Areas.CareMeasures, scope))
        .Optional("alertRules", RuleSchema.List("Rules that tell somebody now: all that hold.", Areas.CareAlerts, scope))
        .When(ObjectShape.Has("measures"), ObjectShape.Has("horizonMonths"))
        .Closed();
}
