using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Resources;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio;

/// <summary>Describes what <see cref="PortfolioPolicyReader"/> reads.</summary>
internal static class PortfolioPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Into which classes customers fall, and how all of them together are looked at.")
        .Optional("lists", Shape.List("Dated lists of customers that the host keeps.", scope.Define("portfolio.list", () => List(scope))))
        .Optional("axes", Shape.List("Ways in which customers are sorted, beside their tier.", scope.Define("portfolio.axis", () => Axis(scope))))
        .Optional("classes", RuleSchema.List("Rules that say which class a customer has: on each axis the first that holds.", Areas.PortfolioClasses, scope))
        .Optional("movements", Movements(scope))
        .Optional("coverage", RuleSchema.List("Rules that say what is missing of an active customer: all that hold.", Areas.PortfolioCoverage, scope))
        .Optional("abc", Abc(scope))
        .Optional("top", Top(scope))
        .Optional("topShares", Shape.List("Numbers of largest customers whose share of the whole is looked at.", Shape.Whole(null, 1, PortfolioPolicyReader.MaxTop)))
        .Optional("ranks", Shape.List("Points by rank in the portfolio.", scope.Define("portfolio.rank", () => Rank(scope))))
        .Optional("resources", Shape.List("What is handed out over the tiers.", scope.Define("portfolio.resource", () => Resource(scope))))
        .Optional("prospects", Provision.AddTo(new ObjectShape("What customers get that have not bought yet.").Required("leastEffort", Shape.Number("The least share of all effort.", 0, 1)), scope).Closed())
        .Optional("legalForms", Shape.List("Legal forms that are left aside when names are compared.", Shape.Text()))
        .Closed();

    private static Shape List(SchemaScope scope) => Provision.AddTo(new ObjectShape("A dated list of customers."), scope)
        .Required("id", Shape.Id("The id of the list."))
        .Required("fact", FactSchema.Attribute(scope, "The flag that says whether a customer is on the list."))
        .Optional("units", Shape.Whole("How many units the list has by the policy's text.", 1, MembershipReader.MaxUnits))
        .Optional("names", scope.Names("What the list is called."))
        .Closed();

    private static Shape Axis(SchemaScope scope) => new ObjectShape("A way in which customers are sorted.")
        .Required("id", Shape.Id("The id of the axis."))
        .Required("classes", Shape.List("Its classes.", scope.Define("portfolio.class", () => Class(scope))))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("names", scope.Names("What the axis is called."))
        .Closed();

    private static Shape Class(SchemaScope scope) => new ObjectShape("A class of an axis.")
        .Required("id", Shape.Id("The id of the class."))
        .Optional("names", scope.Names("What the class is called."))
        .Optional("description", scope.Names("Who belongs to it."))
        .Optional("measures", Shape.List("What is done for its customers.", scope.Define("portfolio.measure", () => Measure(scope))))
        .Closed();

    private static Shape Measure(SchemaScope scope) => Provision.AddTo(new ObjectShape("Something that is done for the customers of a class."), scope)
        .Required("id", Shape.Id("The id of the measure."))
        .Optional("names", scope.Names("What is done."))
        .Closed();

    private static Shape Movements(SchemaScope scope) => Provision.AddTo(new ObjectShape("How customers come, stay and go."), scope)
        .Required("months", Shape.Whole("The length of the measuring period in months.", 1, MovementMeasuresReader.MaxMonths))
        .Required("lookbackMonths", Shape.Whole("How many months before the period must be known for a customer to count as new.", 1, MovementMeasuresReader.MaxMonths))
        .Required("minimumOrders", Shape.Whole("How many days with orders a rhythm needs.", 2, MovementMeasuresReader.MaxOrders))
        .Optional("annualiseAfterDays", Shape.Whole("After how many days a new customer's sales are taken up to a whole period.", 1, MovementMeasuresReader.MaxAnnualiseDays))
        .Optional("cap", new ObjectShape("How much of one order counts.")
            .Required("factor", Shape.Number("How many times the customer's median order.", 1, MovementMeasuresReader.MaxFactor))
            .Required("minimumOrders", Shape.Whole("How many orders there must be.", 2, MovementMeasuresReader.MaxOrders))
            .Closed())
        .Optional("lunarNewYear", new ObjectShape("The weeks around the Chinese New Year, which are not counted as silence.")
            .Required("daysBefore", Shape.Whole("How many days before.", 0, MovementMeasuresReader.MaxSeasonDays))
            .Required("daysAfter", Shape.Whole("How many days after.", 0, MovementMeasuresReader.MaxSeasonDays))
            .Closed())
        .Optional("rules", RuleSchema.List("Rules that say whether a customer comes, stays or goes: the first that holds.", Areas.PortfolioMovements, scope))
        .Closed();

    private static Shape Abc(SchemaScope scope) => Provision.AddTo(new ObjectShape("Classes by the share of the whole."), scope)
        .Optional("measure", FactSchema.Indicator(scope, "What is analysed; the annual purchase where absent."))
        .Required("classes", Shape.List("The classes, best first; the last has no `below`.", new ObjectShape("A class.")
            .Required("class", Shape.Text("Its code."))
            .Optional("below", Share("A customer belongs to it while those above hold less than this share of the whole."))
            .Optional("names", scope.Names("What the class is called."))
            .Closed(), 2))
        .Closed();

    private static Shape Top(SchemaScope scope) => Provision.AddTo(new ObjectShape("The best customers."), scope)
        .Required("count", Shape.Whole("How many.", 1, PortfolioPolicyReader.MaxTop))
        .Optional("measure", FactSchema.Indicator(scope, "What they are ranked by; the annual purchase where absent."))
        .Optional("ties", Shape.OneOf("What becomes of equals at the end; `take-all` where absent.", PortfolioPolicyReader.TieWords))
        .Closed();

    private static Shape Rank(SchemaScope scope) => Provision.AddTo(new ObjectShape("Points by rank."), scope)
        .Required("id", Shape.Id("The id of the scale."))
        .Optional("measure", FactSchema.Indicator(scope, "What is ranked; the annual purchase where absent."))
        .Optional("points", FactSchema.Indicator(scope, "The fact that takes the points."))
        .Required("steps", Shape.List("The steps, best first; the last has no `below`.", new ObjectShape("A step.")
            .Required("label", Shape.Text("What it is called."))
            .Required("points", Shape.Number("Its points.", 0, RankScaleReader.MaxPoints))
            .Optional("below", Share("A customer reaches it while fewer than this share of all customers are better."))
            .Closed(), 2))
        .Closed();

    private static Shape Resource(SchemaScope scope) => Provision.AddTo(new ObjectShape("Something that is handed out over the tiers."), scope)
        .Required("id", Shape.Id("The id of the resource."))
        .Optional("order", Shape.OneOf("How a shortage is borne; `best-first` where absent.", ResourcePlanReader.OrderWords))
        .Optional("decimals", Shape.Whole("The decimals of its smallest unit; 0 where absent.", 0, ResourcePlanReader.MaxDecimals))
        .Optional("perCustomer", ByTier("What a customer of each tier needs.", ResourcePlanReader.MaxNeed))
        .Optional("shares", ByTier("The share of the whole that each tier gets; they sum to 1.", 1))
        .Optional("names", scope.Names("What the resource is called."))
        .ExactlyOne("perCustomer", "shares")
        .Closed();

    private static Shape Share(string description) => Shape.NumberBetween(description, 0, 1);

    private static Shape ByTier(string description, decimal max)
    {
        var map = new ObjectShape(description).Open().ToJson();
        map["additionalProperties"] = Shape.Number(null, 0, max).OrNull().ToJson();
        return new Shape(map);
    }
}
