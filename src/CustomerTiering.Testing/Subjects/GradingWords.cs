using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Subjects;

/// <summary>Says customers and decisions in English, with the names and units of one policy, for people who know the customers and not the code.</summary>
public sealed class GradingWords
{
    private readonly TieringPolicy _policy;
    private readonly PolicyTexts _texts;
    private readonly IReadOnlyList<FactKey> _facts;

    internal GradingWords(TieringPolicy policy)
    {
        _policy = policy;
        _texts = new PolicyTexts(policy, TextCatalogue.For(TextCatalogue.English));
        _facts = policy.FindBounds().Facts;
    }

    /// <summary>Says all of a customer that a decision by the policy reads.</summary>
    public string Customer(DecisionRequest request) => string.Join(". ", Sentences(request)) + ".";

    /// <summary>Gives the name of a fact.</summary>
    public string Name(FactKey key) => _texts.Fact(key);

    /// <summary>Says a fact of a customer: <c>annual purchase 50,000.00 USD</c>.</summary>
    public string Fact(CustomerFacts facts, FactKey key) => key switch
    {
        NumberIndicator number => $"{Name(key)} {(facts[number] is { } n ? Value(number, n) : "not known")}",
        FlagIndicator flag => $"{Name(key)}: {(facts[flag] is { } yes ? _texts.Value(yes) : "not known")}",
        _ => $"{Name(key)} {facts[(CodeIndicator)key] ?? "not known"}",
    };

    /// <summary>Writes a number in the indicator's unit.</summary>
    public string Value(NumberIndicator indicator, decimal value) => _texts.Value(value, indicator);

    /// <summary>Says what was decided: <c>rises from tier C to tier B (score 61.5)</c>.</summary>
    public string Outcome(DecisionView decision)
    {
        var to = Tier(decision.Proposed);
        var outcome = decision.Change switch
        {
            ChangeKind.Hold => $"keeps {to}",
            ChangeKind.Place => $"gets {to}",
            ChangeKind.Promote => $"rises from {Tier(decision.Current)} to {to}",
            ChangeKind.Demote => $"falls from {Tier(decision.Current)} to {to}",
            ChangeKind.Exit => "is delisted",
            _ => "is not gradable",
        };
        return decision.Score is { } score ? $"{outcome} (score {_texts.Value(score)})" : outcome;
    }

    /// <summary>Gives a tier's code in a phrase; <c>no tier</c> for null.</summary>
    public string Tier(Tier? tier) => tier is null ? _texts.Say("tier.none") : _texts.Tier(tier);

    /// <summary>Names a rule with its clause, what it says and what it decided.</summary>
    public string Rule(RuleHit hit) => $"{Explanations.RuleReference.Of(hit.Rule, _texts)}, \"{_texts.Title(hit.Rule)}\": {new OutcomeWords(_texts).Of(hit.Value)}";

    private IEnumerable<string> Sentences(DecisionRequest request)
    {
        var known = _facts.Where(request.Facts.Knows).Select(k => Fact(request.Facts, k)).ToList();
        var unknown = _facts.Where(k => !request.Facts.Knows(k)).Select(Name).ToList();
        yield return known.Count == 0 ? $"Of customer {request.Facts.Id} nothing is known" : $"Customer {request.Facts.Id} has {string.Join(", ", known)}";
        if (known.Count > 0 && unknown.Count > 0)
            yield return $"Not known: {string.Join(", ", unknown)}";
        if (request.Facts.DoubtfulFacts > 0)
            yield return $"{Count(request.Facts.DoubtfulFacts, "fact")} unverified or refuted";
        yield return Standing(request.Standing);
        if (request.Standing.Pin is { } pin)
            yield return $"A pin {(pin.Kind == PinKind.Frozen ? "freezes it in" : "keeps it from falling below")} tier {pin.Tier} until {EffectivePeriod.Iso(pin.Expires)}";
        if (Credit(request) is { } credit)
            yield return credit;
        if (request.ReviewEvent is { } happened)
            yield return $"The event {_texts.Code(ChangeCodes.Event, happened.Kind)} asks for the review";
        yield return $"The day is {EffectivePeriod.Iso(request.AsOf)}{(request.Review is { } review ? $", the review {review}" : string.Empty)}";
    }

    private static string Standing(Standing standing)
    {
        if (standing.Tier is null)
            return "It has no tier yet";

        var since = standing.Since is { } day ? $" since {EffectivePeriod.Iso(day)}" : string.Empty;
        var below = standing.PeriodsBelow > 0 ? $", {Count(standing.PeriodsBelow, "review")} below it" : string.Empty;
        var last = standing.LastReviewOn is { } on ? $"; it was last reviewed on {EffectivePeriod.Iso(on)}{(standing.LastReview is { } id ? $" by {id}" : string.Empty)}" : string.Empty;
        return $"It has tier {standing.Tier}{since}{below}{last}";
    }

    private static string? Credit(DecisionRequest request)
    {
        var (level, grade, hold) = (request.Credit.WarningLevel, request.Credit.Grade, request.Credit.OnHold);
        var parts = new List<string>();
        if (level is { } known)
            parts.Add($"its credit warning level is {known.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        if (grade is not null)
            parts.Add($"its credit grade is {grade}");
        if (hold is { } stopped)
            parts.Add(stopped ? "its deliveries are stopped" : "its deliveries are not stopped");
        return parts.Count == 0 ? null : char.ToUpperInvariant(parts[0][0]) + string.Join(", ", parts).Substring(1);
    }

    private static string Count(int count, string what) => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {what}{(count == 1 ? string.Empty : "s")}";
}
