using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>Describes what <see cref="IncentivePolicyReader"/> reads.</summary>
internal static class IncentivePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("How a policy measures people, and what it recommends.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("kpis", Shape.List("Numbers by which people are measured; a run stands after the KPI whose periods it counts.", scope.Define("kpi", () => Kpi(scope))))
        .Optional("confirmedBy", Confirmers("The roles that confirm a recommendation, in order, where its kind names no others."))
        .Optional("rewardKinds", Shape.List("What may be recommended as a reward.", scope.Define("reward-kind", () => Reward(scope))))
        .Optional("penaltyKinds", Shape.List("What may be recommended as a penalty.", scope.Define("penalty-kind", () => Kind("A kind of penalty.", scope).Closed())))
        .Optional("breaches", Shape.List("Kinds of breaches.", scope.Define("breach", () => Breach(scope))))
        .Optional("bars", RuleSchema.List("Rules by which an occasion earns no reward.", Areas.RewardBars, scope))
        .Optional("rewards", RuleSchema.List("Rules that recommend rewards: all that hold.", Areas.Rewards, scope))
        .Optional("penalties", RuleSchema.List("Rules that recommend penalties: all that hold.", Areas.Penalties, scope))
        .Optional("recordChecks", RecordChecks())
        .Closed();

    private static Shape RecordChecks() => new ObjectShape("How the records of people's work are looked over.")
        .Optional("perPeriod", Shape.Whole("On how many working days of a period is looked; on every one where absent.", 1, RecordCheckPolicyReader.MaxDays))
        .Required("share", Shape.NumberAbove("The share of the records that is looked at.", 0, 1))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Closed();

    private static Shape Kpi(SchemaScope scope)
    {
        var isRun = ObjectShape.Has("measure", Shape.Constant("run").ToJson());
        return new ObjectShape("A number by which people are measured.")
            .Required("id", Shape.Id("The id, by which rules name it as an `indicator`."))
            .Required("measure", Shape.OneOf("How it is worked out: what was achieved of what was possible, what was achieved in total, or for how many periods running another KPI was out of bounds.", KpiReader.Measures))
            .Required("of", Shape.Id("The kind of the records that it is worked out from; of a run, the other KPI."))
            .Optional("unit", Shape.Text("The unit, such as `share`; not for a run."))
            .Optional("moreIsBetter", Shape.Flag("Whether a higher value is better; true where left out, of a run false."))
            .Optional("decimals", Shape.Whole("The decimals of the smallest step that matters; not for a run.", 0, Customers.NumberIndicator.MaxDecimals))
            .Optional("period", Shape.OneOf("How long people are measured at a time; not for a run.", KpiReader.Periods))
            .Optional("fewest", Shape.Whole("The fewest records with which it is measured; not for a run.", 1, KpiReader.MaxFewest))
            .Optional("below", Shape.Number("A run counts periods below this."))
            .Optional("atLeast", Shape.Number("A run counts periods at this or above."))
            .Optional("clause", Shape.Text("The clause of the policy's text."))
            .Optional("basis", RuleHeaderSchema.Basis())
            .Optional("names", scope.Names("What it is called."))
            .When(isRun, Run(), Measured())
            .Closed();
    }

    private static System.Text.Json.Nodes.JsonObject Run() => new ObjectShape()
        .Property("unit", Shape.Absent())
        .Property("decimals", Shape.Absent())
        .Property("period", Shape.Absent())
        .Property("fewest", Shape.Absent())
        .ExactlyOne("below", "atLeast")
        .Open()
        .ToJson();

    private static System.Text.Json.Nodes.JsonObject Measured() => new ObjectShape()
        .Required("unit", Shape.Text())
        .Required("period", Shape.OneOf(null, KpiReader.Periods))
        .Required("fewest", Shape.Whole(null, 1, KpiReader.MaxFewest))
        .Property("below", Shape.Absent())
        .Property("atLeast", Shape.Absent())
        .Open()
        .ToJson();

    private static Shape Reward(SchemaScope scope) => Kind("A kind of reward.", scope)
        .Optional("form", Shape.OneOf("Whether it is worth money or recognises.", IncentiveKindReader.Forms))
        .Optional("heldShare", Shape.NumberAbove("The share that is held back until the tier has held.", 0, 1))
        .Optional("heldMonths", Shape.Whole("The months that the tier must hold before the rest is released.", 1, IncentiveKindReader.MaxMonths))
        .Optional("takeBackMonths", Shape.Whole("The months within which a fall of the tier leads to a recommendation to take the reward back.", 1, IncentiveKindReader.MaxMonths))
        .When(ObjectShape.Has("heldShare"), ObjectShape.Has("heldMonths"))
        .When(ObjectShape.Has("heldMonths"), ObjectShape.Has("heldShare"))
        .Closed();

    private static ObjectShape Kind(string description, SchemaScope scope) => new ObjectShape(description)
        .Required("id", Shape.Id("The id, by which rules name it."))
        .Optional("amount", Shape.Number("The amount for one result, in the policy's currency, with at most two decimals; absent where whoever confirms sets one.", 0, IncentiveKindReader.MaxAmount))
        .Optional("confirmedBy", Confirmers("The roles that confirm it, in order; absent for those of the section."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Optional("names", scope.Names("What it is called."));

    private static Shape Breach(SchemaScope scope) => new ObjectShape("A kind of breach.")
        .Required("id", Shape.Id("The id of the breach."))
        .Optional("names", scope.Names("What it is called."))
        .Closed();

    private static Shape Confirmers(string description) => Shape.List(description, Shape.Text("A role."));
}
