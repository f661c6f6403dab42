using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Names a rule with its clause and where its numbers come from: <c>promote-on-growth (clause 3.5, example)</c>.</summary>
internal static class RuleReference
{
    public static string Of(IRule rule, PolicyTexts texts)
    {
        var basis = rule.Basis is { } b ? texts.Word(b) : null;
        return (rule.Clause, basis) switch
        {
            ({ } clause, { } from) => texts.Say("reference.clause-basis", ("rule", rule.Id), ("clause", clause), ("basis", from)),
            ({ } clause, null) => texts.Say("reference.clause", ("rule", rule.Id), ("clause", clause)),
            (null, { } from) => texts.Say("reference.basis", ("rule", rule.Id), ("basis", from)),
            _ => rule.Id,
        };
    }
}
