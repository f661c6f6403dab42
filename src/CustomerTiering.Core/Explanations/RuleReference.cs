using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says a text about a rule. It may name the rule by id or by title, and its source: clause and basis, such as <c> (clause 3.5, example)</c>.</summary>
internal static class RuleReference
{
    /// <summary>Names a rule within a sentence, with its source.</summary>
    public static string Of(IRule rule, PolicyTexts texts) => Say("reference", rule, texts);

    public static string Say(string key, IRule rule, PolicyTexts texts, params (string Name, string Value)[] values)
        => texts.Say(key, [("rule", rule.Id), ("title", texts.Title(rule)), ("source", Source(rule, texts)), .. values]);

    private static string Source(IRule rule, PolicyTexts texts)
    {
        var basis = rule.Basis is { } b ? texts.Word(b) : null;
        return (rule.Clause, basis) switch
        {
            ({ } clause, { } from) => texts.Say("source.clause-basis", ("clause", texts.Clause(clause)), ("basis", from)),
            ({ } clause, null) => texts.Say("source.clause", ("clause", texts.Clause(clause))),
            (null, { } from) => texts.Say("source.basis", ("basis", from)),
            _ => string.Empty,
        };
    }
}
