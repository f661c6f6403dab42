using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Texts;

/// <summary>
/// The names and values of one policy in one language. A name is looked up in the policy, then in the host's and the library's texts of the
/// language, then in the same places in English, and is the id where nobody has one.
/// </summary>
internal sealed class PolicyTexts(TieringPolicy policy, TextCatalogue catalogue)
{
    /// <summary>Gets the policy.</summary>
    public TieringPolicy Policy => policy;

    /// <summary>Gets the library's texts.</summary>
    public TextCatalogue Catalogue => catalogue;

    /// <summary>Gets how numbers are written.</summary>
    public NumberStyle Numbers => catalogue.Numbers;

    /// <inheritdoc cref="TextCatalogue.Say"/>
    public string Say(string key, params (string Name, string Value)[] values) => catalogue.Say(key, values);

    /// <summary>Gives the policy's name.</summary>
    public string PolicyName() => Named(policy.Names, $"policy.{policy.Id}") ?? policy.Id;

    /// <summary>Gives the name of a fact.</summary>
    public string Fact(FactKey key) => Named(policy.FindFact(key.Id)?.Names ?? policy.NamesOf(FactKey.CodeKind, key.Id) ?? key.Names, $"indicator.{key.Id}") ?? key.Title;

    /// <summary>Gives a tier's code in a phrase, such as <c>tier B</c>.</summary>
    public string Tier(Tier tier) => Say("tier", ("code", tier.Code));

    /// <summary>Gives a tier's code and name, such as <c>tier B (core customer)</c>.</summary>
    public string TierInFull(Tier tier)
        => Named(tier.Names, $"tier.{tier.Code}") is { } name ? Say("tier.named", ("code", tier.Code), ("name", name)) : Tier(tier);

    /// <summary>Gives what a tier is called; null where nobody has named it.</summary>
    public string? TierName(Tier tier) => Named(tier.Names, $"tier.{tier.Code}");

    /// <summary>Gives what a rule says.</summary>
    public string Title(IRule rule)
        => rule.Names.TryGetValue(catalogue.Language, out var name) ? name
            : catalogue.Given($"rule.{rule.Id}")
                ?? Catalogued(rule as ICataloguedTitle)
                ?? (rule.Names.ContainsKey(TextCatalogue.English) ? null : catalogue.GivenInEnglish($"rule.{rule.Id}"))
                ?? rule.Title;

    /// <summary>Gives where a policy's text says it: a number of a clause as <c>3.5</c>, or the words that the policy gives.</summary>
    public string Clause(string clause)
        => Say(clause.All(static c => c is (>= '0' and <= '9') or '.') ? "clause.number" : "clause.words", ("clause", ClauseName(clause)));

    /// <summary>Gives what a clause is called; the clause itself where nobody has named it.</summary>
    public string ClauseName(string clause) => policy.Clauses.FirstOrDefault(c => c.Clause == clause) is { } named ? In(named.Names)! : clause;

    /// <summary>Gives what a parameter of a rule is called; its name in the policy's file where nobody has named it.</summary>
    public string Parameter(string name) => catalogue.Find($"parameter.{name}") ?? name;

    /// <summary>Gives what the policy's currency is called; its code where nobody has named it.</summary>
    public string Currency() => catalogue.Own($"currency.{policy.Currency}") ?? policy.Currency;

    /// <summary>Gives the text in the language or else in English or any other that there is; null where there is none.</summary>
    public string? In(IReadOnlyDictionary<string, string> given)
        => given.TryGetValue(catalogue.Language, out var own) ? own
            : given.TryGetValue(TextCatalogue.English, out var english) ? english
            : given.Values.FirstOrDefault();

    /// <summary>Gives the name of a role: who approves, is told, or collects and enters facts.</summary>
    public string Role(string id) => Code(PolicyRole.CodeKind, id);

    /// <summary>Gives the name of a code by the section that declares it; the code itself where nobody has named it.</summary>
    /// <param name="kind">The kind of code; also the family of its texts.</param>
    /// <param name="code">The code.</param>
    public string Code(string kind, string code) => Code(policy.NamesOf(kind, code), kind, code);

    /// <summary>Gives the name of a code; the code itself where nobody has named it.</summary>
    /// <param name="names">Its names in the policy; null for none.</param>
    /// <param name="kind">The kind of code; also the family of its texts.</param>
    /// <param name="code">The code.</param>
    public string Code(IReadOnlyDictionary<string, string>? names, string kind, string code)
        => (names is null ? catalogue.Find($"{kind}.{code}") : Named(names, $"{kind}.{code}") ?? In(names)) ?? code;

    /// <summary>Gives a member of an enum in words.</summary>
    public string Word(Enum value)
    {
        var (type, member) = (ConditionPrinter.Words(value.GetType().Name), ConditionPrinter.Words(value.ToString()));
        return catalogue.Find($"value.{type}.{member}") ?? member.Replace('-', ' ');
    }

    /// <summary>Writes a value in its unit.</summary>
    public string Value(object value, string? unit = null) => value switch
    {
        decimal d => Number(d, unit),
        int i => Number(i, unit),
        bool b => Say(b ? "yes" : "no"),
        Tier t => Tier(t),
        LocalDate d => catalogue.Date(d),
        Enum e => Word(e),
        string s => unit is null ? s : Code(unit, s),
        IEnumerable list => List(list.Cast<object>().Select(v => Value(v, unit))),
        IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Writes a value of an indicator.</summary>
    public string Value(decimal value, NumberIndicator indicator) => Number(value, CaseTerms.UnitOf(indicator));

    /// <summary>Writes by how much two values of an indicator differ; two shares differ by percentage points.</summary>
    public string Difference(decimal value, NumberIndicator indicator)
        => indicator.Unit == Units.Share ? Number(Hundredths(value * 100), "share-difference") : Value(value, indicator);

    /// <summary>Joins the items of a list.</summary>
    public string List(IEnumerable<string> items) => string.Join(Say("list"), items);

    private string? Catalogued(ICataloguedTitle? titled)
        => titled?.TitleKey is { } key && catalogue.Own(key) is { } text
            ? TextCatalogue.Fill(text, [.. titled.TitleValues.Select(v => (v.Key, Value(v.Value)))])
            : null;

    private string Number(decimal value, string? unit)
    {
        switch (unit)
        {
            case null or Units.Count:
                return Numbers.Write(value);
            case Units.Money:
                return Say("unit.money", ("n", Numbers.Write(value, 2)), ("currency", Currency()));
            case Units.Share:
                return Say("unit.share", ("n", Numbers.Write(Hundredths(value * 100))));
            default:
                var n = Numbers.Write(value);
                var one = value == 1 ? catalogue.Own($"unit.{unit}.one") : null;
                if (unit.StartsWith(CaseTerms.Counted, StringComparison.Ordinal) && catalogue.Own($"unit.{unit}") is null)
                    return n;

                return one ?? (catalogue.Find($"unit.{unit}") is null ? Say("unit.other", ("n", n), ("unit", unit)) : Say($"unit.{unit}", ("n", n)));
        }
    }

    /// <summary>Cuts what lies below a hundredth of a percent, and never rounds up: a share must not seem to reach a bound that it misses.</summary>
    private static decimal Hundredths(decimal percent) => decimal.Truncate(percent * 100) / 100;

    private string? Named(IReadOnlyDictionary<string, string> names, string key)
        => names.TryGetValue(catalogue.Language, out var name) ? name
            : catalogue.Own(key) is { } own ? own
            : names.TryGetValue(TextCatalogue.English, out var english) ? english
            : catalogue.Find(key);
}
