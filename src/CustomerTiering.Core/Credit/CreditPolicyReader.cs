using CustomerTiering.Policies;

namespace CustomerTiering.Credit;

/// <summary>Reads the <c>credit</c> section of a policy.</summary>
internal sealed class CreditPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public CreditPolicy Read(PolicyObject o)
    {
        var grades = CreditGradeReader.Read(o);
        var ageing = o.Object("ageing") is { } a ? AgeingTermsReader.Read(a) : AgeingTerms.None;
        var control = o.Object("control") is { } c ? new CreditControlReader(scope).Read(c) : new CreditControl();
        var rules = new CreditRuleSets(
            scope.Rules(Areas.CreditGrades, o, "grading"),
            scope.Rules(Areas.CreditMeasures, o, "measures"),
            scope.Rules(Areas.CreditWarnings, o, "warnings"),
            scope.Rules(Areas.CreditHolds, o, "holds"),
            scope.Rules(Areas.CreditTasks, o, "tasks"),
            scope.Rules(Areas.CreditOrders, o, "orders"));
        foreach (var name in (string[])["grading", "measures", "holds"])
            GradeReferences.Check(o.Items(name), grades);
        var clause = o.Text("clause");
        o.Close();
        return new CreditPolicy(clause, ageing, control, grades, rules);
    }
}
