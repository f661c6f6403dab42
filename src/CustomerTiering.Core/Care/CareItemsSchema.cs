using CustomerTiering.Policies;

namespace CustomerTiering.Care;

/// <summary>Describes what <see cref="CareItemsReader"/> reads.</summary>
internal static class CareItemsSchema
{
    public static Shape Class(SchemaScope scope) => CareItemHeader.AddTo(new ObjectShape("A class of customers that rules name."), scope)
        .Optional("axis", Shape.Id("The portfolio's axis that has a class of this id; absent with `top` absent where people say who is in it."))
        .Optional("top", Shape.Flag("True where it holds the portfolio's best."))
        .Closed();

    public static Shape Entitlement(SchemaScope scope) => CareItemHeader.AddTo(new ObjectShape("Something that customers may be entitled to."), scope)
        .Required("kind", Shape.OneOf("What kind of thing it is.", CareItemsReader.EntitlementKinds))
        .Optional("effective", EffectivePeriodSchema.Period(scope, "The days on which it is given; absent for always."))
        .Optional("replaceOn", Shape.Date("The day by which it is replaced by another."))
        .Optional("replaceNoticeDays", Shape.Whole("Calendar days before that day from which a plan says so; 0 where absent.", 0, CareItemsReader.MaxDays))
        .Closed();

    public static Shape Target(SchemaScope scope) => CareItemHeader.AddTo(new ObjectShape("How soon customers are answered and helped."), scope)
        .Optional("respond", scope.Define("targetTime", Time, "How soon the customer is answered."))
        .Optional("resolve", scope.Define("targetTime", Time, "How soon what the customer asked for is settled."))
        .Closed();

    public static Shape Budget(SchemaScope scope) => CareItemHeader.AddTo(new ObjectShape("Money that is set aside for care."), scope)
        .Optional("warnBelow", Shape.Number("The share of the plan, 0 to 1, below which what is left is a shortfall.", 0, 1))
        .Required("planned", Shape.List(
            "What is planned, for all or tier by tier.",
            new ObjectShape("An amount.")
                .Optional("tier", Shape.Text("The tier; absent for all that have no amount of their own."))
                .Required("amount", Shape.Number("The amount in the policy's currency.", 0))
                .Closed(),
            min: 1))
        .Closed();

    private static Shape Time() => new ObjectShape("A time within which something has happened.")
        .Optional("hours", Shape.Whole("Hours on the clock, weekends and holidays included.", 1, CareItemsReader.MaxHours))
        .Optional("workingDays", Shape.Whole("Working days; the day itself is not counted.", 0, CareItemsReader.MaxDays))
        .ExactlyOne("hours", "workingDays")
        .Closed();
}
