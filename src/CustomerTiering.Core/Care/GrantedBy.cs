using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Care;

/// <summary>Finds what a rule gives whatever the case; a rule whose outcome depends on the case says nothing before it is asked.</summary>
internal static class GrantedBy
{
    /// <summary>Gives the ids.</summary>
    public static IReadOnlyList<string> Rule(Rule<CareCase, CareGrant> rule) => rule.Outcome.Tree switch
    {
        Operand.Constant { Value: CareGrant grant } => grant.Ids,
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: string id }] } => [id],
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: IEnumerable<string> ids }] } => [.. ids],
        _ => [],
    };
}
