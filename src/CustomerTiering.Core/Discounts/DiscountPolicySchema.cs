using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>Describes what <see cref="DiscountPolicyReader"/> reads.</summary>
internal static class DiscountPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Which preferential terms a policy knows, within which limits, and who approves them.")
        .Optional("clause", Clause())
        .Optional("measure", Shape.OneOf("By what a request is routed; `each-line` where absent.", DiscountPolicyReader.Measures))
        .Optional("counts", Shape.OneOf("What of a line is held against standard, maximum and ladder: all `concessions` together, or `discounts` alone; `concessions` where absent.", DiscountPolicyReader.Counts))
        .Optional("limits", RuleSchema.List("Rules that say who may get how much on what: the strictest counts, each kind for itself.", Areas.DiscountLimits, scope))
        .Optional("routes", RuleSchema.List("Rules that say who approves, in order: the first that holds decides.", Areas.DiscountRoutes, scope))
        .Optional("ladder", Shape.List("Who approves up to which bound by the measure; the last step has none. Its steps are route rules that stand after `routes`.", scope.Define("discount.step", () => RouteLadderReader.Step(scope)), max: Hits.MaxRules))
        .Optional("matrix", RouteMatrixReader.Shape(scope))
        .Optional("nextOrders", RuleSchema.List("Rules that say which order earns a discount on the next one, in order: the first that holds decides.", Areas.DiscountNextOrders, scope))
        .Optional("stacking", Stacking())
        .Optional("filing", Days("Within how many days an approved concession is notified for the record.", "withinDays", "Calendar days from approval, the last included."))
        .Optional("renewal", Days("How long before standing terms end is warned.", "warnDays", "Calendar days before the first day on which they no longer hold."))
        .Optional("spotChecks", SpotChecks())
        .Closed();

    private static Shape Stacking() => new ObjectShape("Which kinds of concession go together on one line; all where absent.")
        .Optional("clause", Clause())
        .Optional("bestOnly", Shape.Flag("Whether only the concession that is worth most stands."))
        .Optional("apart", Shape.List("Groups of kinds that do not go together; `discount` is the line's own discount.", Shape.List(null, Shape.Id(), min: 2)))
        .Optional("excess", Shape.OneOf("Whether what does not go together with something better is dropped or has the line refused; `drop` where absent.", DiscountPolicyReader.Excess))
        .Closed();

    private static Shape Days(string description, string number, string meaning) => new ObjectShape(description)
        .Required(number, Shape.Whole(meaning, 1, DiscountPolicyReader.MaxDays))
        .Optional("clause", Clause())
        .Optional("basis", RuleHeaderSchema.Basis())
        .Closed();

    private static Shape SpotChecks() => new ObjectShape("How the execution is checked at irregular times.")
        .Required("perPeriod", Shape.Whole("On how many working days of a period is checked.", 1, DiscountPolicyReader.MaxDays))
        .Required("share", Shape.NumberAbove("The share of what was given that is looked at.", 0, 1))
        .Optional("clause", Clause())
        .Optional("basis", RuleHeaderSchema.Basis())
        .Closed();

    private static Shape Clause() => Shape.Text("The clause of the policy's text.");
}
