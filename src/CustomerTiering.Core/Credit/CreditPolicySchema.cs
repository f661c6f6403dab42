using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Describes what <see cref="CreditPolicyReader"/> reads.</summary>
internal static class CreditPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("How a policy grades credit, warns, holds and releases.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("ageing", Ageing())
        .Optional("control", Control())
        .Optional("grades", Shape.List("The credit grades, best first.", scope.Define("credit-grade", () => Grade(scope))))
        .Optional("grading", RuleSchema.List("Rules that give a credit grade, in order: the first that holds decides.", Areas.CreditGrades, scope))
        .Optional("measures", RuleSchema.List("Rules that take measures: all that hold.", Areas.CreditMeasures, scope))
        .Optional("warnings", RuleSchema.List("Rules that warn: the highest level counts.", Areas.CreditWarnings, scope))
        .Optional("holds", RuleSchema.List("Rules that stop deliveries on open account: one that holds is enough.", Areas.CreditHolds, scope))
        .Optional("tasks", RuleSchema.List("Rules that set tasks about receivables: all that hold.", Areas.CreditTasks, scope))
        .Optional("orders", RuleSchema.List("Rules that hold an order or ask somebody: the strictest counts, and an order of which none speaks is released.", Areas.CreditOrders, scope))
        .Closed();

    private static Shape Ageing() => Sourced("By which numbers open items age.")
        .Optional("toleranceDays", Shape.Whole("Calendar days after the due day within which an item is not overdue; 0 where absent.", 0, AgeingTermsReader.MaxDays))
        .Optional("ignoredBelow", Shape.Number("The open amount below which an item past its due day is ignored; 0 where absent.", 0, ExactAmount.Limit - 1))
        .Optional("buckets", Shape.List("The first days past the due day of each bucket, ascending from 1; the last has no end.", Shape.Whole("Calendar days.", 1, AgeingTermsReader.MaxDays), 1, AgeingTermsReader.MaxBuckets))
        .Optional("unappliedCash", Shape.OneOf("Whether unapplied cash is merely shown, or pays what fell due first; `shown` where absent.", AgeingTermsReader.CashWords))
        .Optional("defaultDays", Shape.Whole("Days after the invoice on which an item falls due that has neither a due day nor an agreement; its due day is unknown where absent.", 0, AgeingTermsReader.MaxDays))
        .Closed();

    private static Shape Control() => Sourced("How levels fall and holds end, and who may override one.")
        .Optional("levelFalls", Shape.OneOf("Whether a warning level falls at once or one a day; `at-once` where absent.", CreditControlReader.FallWords))
        .Optional("release", Shape.OneOf("What ends a hold whose reason is gone; `when-settled` where absent.", CreditControlReader.ReleaseWords))
        .Optional("overrideRoles", Shape.List("The roles that may override a hold until a day, and release it where a role must.", Shape.Text("A role.")))
        .Optional("longestOverride", Shape.Whole("The most calendar days of an override; no bound where absent.", 1, CreditControlReader.MaxDays))
        .When(ObjectShape.Has("release", Shape.Constant(CreditControlReader.ReleaseWords[1]).ToJson()), ObjectShape.Has("overrideRoles"))
        .Closed();

    private static Shape Grade(SchemaScope scope) => new ObjectShape("A credit grade.")
        .Required("grade", Shape.Text("The grade's code, such as `A`."))
        .Optional("names", scope.Names("What the grade is called."))
        .Closed();

    private static ObjectShape Sourced(string description) => new ObjectShape(description)
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis());
}
