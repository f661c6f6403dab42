using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Terms;

namespace CustomerTiering.Rules.NearMisses;

/// <summary>Tells what a statement is about: the customer, or merely the tier that it has or is led to.</summary>
internal static class Subjects
{
    /// <summary>Tells whether the statement reads anything of the customer.</summary>
    public static bool ConcernFacts(Condition condition) => condition switch
    {
        Condition.All c => c.Parts.Any(ConcernFacts),
        Condition.Any c => c.Parts.Any(ConcernFacts),
        Condition.Not c => ConcernFacts(c.Part),
        Condition.Unproven c => ConcernFacts(c.Part),
        Condition.Compare c => ConcernFacts(c.Left) || ConcernFacts(c.Right),
        Condition.OneOf c => ConcernFacts(c.Operand),
        Condition.Holds c => ConcernFacts(c.Operand),
        Condition.IsUnknown c => ConcernFacts(c.Operand),
        Condition.Choice c => ConcernFacts(c.If) || ConcernFacts(c.Then) || ConcernFacts(c.Else),
        _ => false,
    };

    private static bool ConcernFacts(Operand operand) => operand switch
    {
        Operand.Fact => true,
        Operand.Member o => !CaseTerms.IsProcedural(o),
        Operand.Arithmetic o => ConcernFacts(o.Left) || ConcernFacts(o.Right),
        Operand.Negation o => ConcernFacts(o.Of),
        Operand.Conversion o => ConcernFacts(o.Of),
        Operand.Call o => Targets(o).Any(ConcernFacts),
        Operand.Coalesce o => ConcernFacts(o.First) || ConcernFacts(o.Second),
        Operand.Choice o => ConcernFacts(o.If) || ConcernFacts(o.Then) || ConcernFacts(o.Else),
        Operand.Truth o => ConcernFacts(o.Condition),
        _ => false,
    };

    private static IEnumerable<Operand> Targets(Operand.Call call) => call.Target is null ? call.Arguments : [call.Target, .. call.Arguments];
}
