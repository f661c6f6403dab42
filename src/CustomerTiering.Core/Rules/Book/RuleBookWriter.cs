using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Discounts;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes the rule book of a policy.</summary>
internal sealed class RuleBookWriter(TieringPolicy policy, string rulesHash, PolicyTexts texts)
{
    private static readonly string[] Headings = ["if", "then", "clause", "basis", "effective", "no-rules", "entry", "entries"];

    public RuleBook Write()
        => new(
            texts.Catalogue.Language,
            texts.PolicyName(),
            [.. Header()],
            [.. new FileTable(policy, texts).Write(), .. new ScoringTables(policy, texts).Write(), .. new LadderTables(policy, texts).Write(), .. new DiscountTable(policy, texts).Write(), .. new OwnerTable(policy, texts).Write()],
            [.. policy.RuleSets.Where(static s => s.Rules.Count > 0 || Areas.Grading.Contains(s.Area)).Select(Set)],
            Headings.ToDictionary(static h => h, h => texts.Say($"book.{h}")));

    private IEnumerable<RuleBookEntry> Header()
    {
        yield return Entry("policy", policy.Id);
        yield return Entry("version", policy.Version);
        yield return Entry("effective", texts.Catalogue.Period(policy.Effective));
        if (policy.OnTrial)
            yield return Entry("trial", texts.Say("yes"));
        yield return Entry("currency", texts.Currency());
        yield return Entry("policy-hash", policy.Hash);
        yield return Entry("rules-hash", rulesHash);
    }

    private RuleBookEntry Entry(string name, string value) => new(texts.Say($"book.{name}"), value);

    private RuleBookSet Set(IRuleSet set)
        => new(
            set.Area.Id,
            texts.Say($"set.{set.Area.Id}"),
            texts.Say($"hit-policy.{ConditionPrinter.Words(set.Area.HitPolicy.ToString())}"),
            [.. set.Readable().Select(Rule)]);

    private RuleBookRule Rule(IReadableRule rule)
        => new(
            rule.Id,
            texts.Title(rule),
            rule.Clause is { } clause ? texts.ClauseName(clause) : null,
            rule.Basis is { } basis ? texts.Word(basis) : null,
            rule.Effective is { } period ? texts.Catalogue.Period(period) : null,
            new ConditionWords(texts, showParameters: true).Conjuncts(rule.Condition),
            new OutcomeWords(texts).Of(rule.OutcomeTree),
            Named("book.rule.heading", rule),
            Named("book.rule.below", rule));

    /// <summary>A language puts the title or the id into the heading, and the other below it.</summary>
    private string Named(string key, IRule rule)
        => texts.Say(key, ("rule", rule.Id), ("title", texts.Title(rule)));
}
