using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>How a policy grades credit, warns, holds and releases. Immutable.</summary>
public sealed class CreditPolicy : IPolicySection, INamedCodes
{
    internal CreditPolicy(string? clause, AgeingTerms ageing, CreditControl control, IReadOnlyList<CreditGrade> grades, CreditRuleSets rules)
    {
        Clause = clause;
        Ageing = ageing;
        Control = control;
        Grades = grades;
        Rules = rules;
    }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets by which numbers open items age.</summary>
    public AgeingTerms Ageing { get; }

    /// <summary>Gets how levels fall and holds end, and who may override one.</summary>
    public CreditControl Control { get; }

    /// <summary>Gets the credit grades, best first; may be none.</summary>
    public IReadOnlyList<CreditGrade> Grades { get; }

    /// <summary>Gets the rules that give a grade.</summary>
    public RuleSet<CreditCase, GivenGrade> Grading => Rules.Grading;

    /// <summary>Gets the rules that take measures.</summary>
    public RuleSet<CreditCase, CreditMeasure> Measures => Rules.Measures;

    /// <summary>Gets the rules that warn.</summary>
    public RuleSet<CreditCase, WarningLevel> Warnings => Rules.Warnings;

    /// <summary>Gets the rules that stop deliveries.</summary>
    public RuleSet<CreditCase, CreditHold> Holds => Rules.Holds;

    /// <summary>Gets the rules that set tasks.</summary>
    public RuleSet<CreditCase, Collection> Tasks => Rules.Tasks;

    /// <summary>Gets the rules on orders.</summary>
    public RuleSet<OrderCase, OrderVerdict> Orders => Rules.Orders;

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CreditPolicy None { get; } = new(null, AgeingTerms.None, new CreditControl(), [], CreditRuleSets.None);

    internal CreditRuleSets Rules { get; }

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Grading, Measures, Warnings, Holds, Tasks, Orders];

    /// <summary>Gives the grade of that code; null where the policy lacks it.</summary>
    public CreditGrade? FindGrade(string code) => Grades.FirstOrDefault(g => g.Code == code);

    IPolicySection IPolicySection.With(RuleEdits edits) => new CreditPolicy(Clause, Ageing, Control, Grades, Rules.With(edits));

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind == CreditCodes.Grade ? FindGrade(code)?.Names : null;
}
