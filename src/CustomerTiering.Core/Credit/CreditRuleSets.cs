using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The rule sets of the credit section, in the order in which an assessment goes through them, orders last.</summary>
internal sealed class CreditRuleSets(
    RuleSet<CreditCase, GivenGrade> grading,
    RuleSet<CreditCase, CreditMeasure> measures,
    RuleSet<CreditCase, WarningLevel> warnings,
    RuleSet<CreditCase, CreditHold> holds,
    RuleSet<CreditCase, Collection> tasks,
    RuleSet<OrderCase, OrderVerdict> orders)
{
    public static CreditRuleSets None { get; } = new(
        new(Areas.CreditGrades, []),
        new(Areas.CreditMeasures, []),
        new(Areas.CreditWarnings, []),
        new(Areas.CreditHolds, []),
        new(Areas.CreditTasks, []),
        new(Areas.CreditOrders, []));

    public RuleSet<CreditCase, GivenGrade> Grading { get; } = grading;

    public RuleSet<CreditCase, CreditMeasure> Measures { get; } = measures;

    public RuleSet<CreditCase, WarningLevel> Warnings { get; } = warnings;

    public RuleSet<CreditCase, CreditHold> Holds { get; } = holds;

    public RuleSet<CreditCase, Collection> Tasks { get; } = tasks;

    public RuleSet<OrderCase, OrderVerdict> Orders { get; } = orders;

    public CreditRuleSets With(RuleEdits edits)
        => new(edits.Of(Grading), edits.Of(Measures), edits.Of(Warnings), edits.Of(Holds), edits.Of(Tasks), edits.Of(Orders));
}
