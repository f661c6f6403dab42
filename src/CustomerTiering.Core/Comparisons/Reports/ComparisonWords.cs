using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons.Differences;
using CustomerTiering.Customers;
using CustomerTiering.Explanations;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Says a comparison in one language: what every report shows, whatever its form.</summary>
internal sealed class ComparisonWords(PolicyComparison comparison, string language)
{
    private const int ShownDecimals = 2;
    private const int PartsInWords = 3;
    private readonly PolicyPairTexts _texts = comparison.Texts(language);

    public PolicyComparison Comparison => comparison;

    public string Language => language;

    public string PolicyA => Policy(comparison.PolicyA, _texts.A);

    public string PolicyB => Policy(comparison.PolicyB, _texts.B);

    /// <summary>Gets on which day and in which money.</summary>
    public string Setting => (comparison.EarliestDay, comparison.LatestDay) switch
    {
        ({ } first, { } last) when first == last => Say("setting", ("day", _texts.B.Value(first)), ("currency", Currency)),
        ({ } first, { } last) => Say("setting.days", ("first", _texts.B.Value(first)), ("last", _texts.B.Value(last)), ("currency", Currency)),
        _ => Say("setting.none", ("currency", Currency)),
    };

    /// <summary>Gets what the policies have different, the weights in one sentence first.</summary>
    public IReadOnlyList<string> PolicyChanges
    {
        get
        {
            var weights = comparison.PolicyDifferences.Where(static d => ScoringDifferences.IsWeight(d.Path)).ToList();
            var others = comparison.PolicyDifferences.Except(weights).Select(d => d.Words(_texts)).ToList();
            if (weights.Count > 0)
                others.Insert(0, Say("weights", ("list", _texts.B.List(weights.Select(d => d.Words(_texts))))));
            return others.Count > 0 ? others : [Say(comparison.PolicyA.Hash == comparison.PolicyB.Hash ? "same-policy" : "same-decisions")];
        }
    }

    /// <summary>Gets who moves and what revenue with them, in one or two sentences.</summary>
    public string Answer
    {
        get
        {
            var (all, moved) = (comparison.Compared, comparison.Moved);
            if (all.Customers == 0)
                return Say("answer.nobody");
            if (moved.Customers == 0)
                return Say("answer.none", ("of", Count(all.Customers)));

            var customers = Say("answer", ("moved", Count(moved.Customers)), ("of", Count(all.Customers)), ("share", Share(moved.ShareOfCustomers(all))));
            return moved.ShareOfRevenue(all) is { } share
                ? Say("answer.both", ("customers", customers), ("revenue", Say("answer.revenue", ("moved", Money(moved.Revenue)), ("of", Money(all.Revenue)), ("share", Share(share)))))
                : customers;
        }
    }

    /// <summary>Gets the ways to move that somebody does, rise and fall always, then those who stay.</summary>
    public IReadOnlyList<(TierMove Move, CustomerSum Sum)> Moves
        =>
        [
            .. ((TierMove[])[TierMove.Up, TierMove.Down, TierMove.Unranked, TierMove.GradedOnlyByB, TierMove.GradedOnlyByA, TierMove.None])
                .Select(m => (m, comparison.Matrix.Of(m)))
                .Where(static m => m.Item2.Customers > 0 || m.m is TierMove.Up or TierMove.Down or TierMove.None),
        ];

    /// <summary>Gets what else is to be said of the figures: who is held, whose score alone differs, whose revenue is not known, on whom nothing was decided.</summary>
    public IReadOnlyList<string> Notes
        =>
        [
            .. Note("note.score", comparison.OnlyScoreDiffers),
            .. Note("note.held", comparison.Held),
            .. Note("note.not-gradable", comparison.Matrix.Cells.Where(static c => c.From.Kind == TierPlaceKind.NotGradable && c.To.Kind == TierPlaceKind.NotGradable).Sum(static c => c.Sum.Customers)),
            .. Note("note.revenue", comparison.Compared.WithoutRevenue),
            .. Note("note.failures", comparison.Failures.Count),
        ];

    /// <summary>Gets the step at which decisions part, for how many who move and with what revenue.</summary>
    public IReadOnlyList<(string Cause, CustomerSum Sum)> Causes
        =>
        [
            .. ((DifferenceCause[])[DifferenceCause.Score, DifferenceCause.Ladder, DifferenceCause.ScoreAndLadder, DifferenceCause.Bounds, DifferenceCause.Changes, DifferenceCause.Gradability])
                .Select(c => (Say($"cause.{ConditionPrinter.Words(c.ToString())}"), comparison.Of(c)))
                .Where(static c => c.Item2.Customers > 0),
        ];

    /// <summary>Gets in plain words what moves the scores of those who rise and of those who fall.</summary>
    public IReadOnlyList<string> Drivers
        =>
        [
            .. Driver("rising", TierMove.Up, static i => i.PointsOfRising, static i => i.LeadsRising),
            .. Driver("falling", TierMove.Down, static i => i.PointsOfFalling, static i => i.LeadsFalling),
        ];

    public string Say(string key, params (string Name, string Value)[] values) => _texts.Say(key, values);

    public string Currency => _texts.B.Currency();

    public string Word(TierMove move) => Say($"move.{ConditionPrinter.Words(move.ToString())}");

    public string Fact(NumberIndicator indicator) => _texts.B.Fact(indicator);

    public string Count(int count) => _texts.B.Numbers.Write(count);

    public string Share(decimal? share) => share is { } value ? _texts.B.Say("unit.share", ("n", _texts.B.Numbers.Rounded(value * 100, 1))) : string.Empty;

    /// <summary>Writes revenue in whole units, for figures that are looked at.</summary>
    public string Money(decimal amount) => _texts.B.Say("unit.money", ("n", Whole(amount)), ("currency", Currency));

    /// <summary>Writes a number rounded to whole units.</summary>
    public string Whole(decimal amount) => _texts.B.Numbers.Rounded(amount, 0);

    /// <summary>Writes revenue exactly.</summary>
    public string Exact(decimal? amount) => amount is { } value ? _texts.B.Value(value, Units.Money) : _texts.B.Say("value.unknown");

    public string Points(decimal? points) => points is { } value ? _texts.B.Numbers.Rounded(value, ShownDecimals) : string.Empty;

    public string Weight(decimal? weight) => weight is { } value ? _texts.B.Numbers.Write(value) : Say("none");

    /// <summary>Writes points with their sign, rounded.</summary>
    public string Signed(decimal? points)
        => points is not { } value ? string.Empty : decimal.Round(value, ShownDecimals) > 0 ? $"+{Points(value)}" : Points(decimal.Round(value, ShownDecimals) == 0 ? 0 : value);

    /// <summary>Gives a place's short name: the tier's code, or a word.</summary>
    public string Code(TierPlace place) => place.Tier?.Code ?? Say($"place.{place}");

    /// <summary>Gives what a place's tier is called; null where it has no name.</summary>
    public string? Name(TierPlace place)
        => place.Tier is not { } tier ? null : (comparison.PolicyB.Tiers.Ladder.Contains(tier) ? _texts.B : _texts.A).TierName(tier);

    /// <summary>Says why a customer moves: the indicators that count most, then the rules.</summary>
    public string Why(CustomerDifference customer)
    {
        var indicators = customer.Indicators.Take(PartsInWords).Select(i => Part(i.Indicator, i.Difference));
        var rules = customer.Rules.Select(r => r switch
        {
            { RuleA: { } a, RuleB: null } => Say("only-a", ("rule", RuleReference.Of(a, _texts.A))),
            { RuleA: null, RuleB: { } b } => Say("only-b", ("rule", RuleReference.Of(b, _texts.B))),
            _ => Say("otherwise", ("rule", RuleReference.Of(r.RuleB!, _texts.B))),
        });
        var why = string.Join(Say("why.separator"), ((string[])[_texts.B.List(indicators), _texts.B.List(rules)]).Where(static t => t.Length > 0));
        return why.Length > 0 ? why : Say($"cause.{ConditionPrinter.Words(customer.Cause.ToString())}");
    }

    /// <summary>Says a rule with its title.</summary>
    public string Rule(RuleDriver driver)
    {
        var (rule, texts) = driver.RuleB is { } b ? ((IRule)b, _texts.B) : (driver.RuleA!, _texts.A);
        return RuleReference.Say("why.rule", rule, texts);
    }

    /// <summary>Says what kept the policies from deciding on a customer.</summary>
    public static string Problem(ComparisonFailure failure)
        => string.Join("; ", new[] { failure.ErrorA?.Message, failure.ErrorB?.Message }.Where(static m => m is not null).Distinct());

    private static string Policy(TieringPolicy policy, PolicyTexts texts)
        => texts.Say("comparison.policy", ("name", texts.PolicyName()), ("id", policy.Id), ("version", policy.Version));

    private string Part(NumberIndicator indicator, decimal points) => Say("part", ("indicator", Fact(indicator)), ("points", Signed(points)));

    private IEnumerable<string> Note(string key, int count) => count == 0 ? [] : [Say(key, ("n", Count(count)))];

    private IEnumerable<string> Driver(string way, TierMove move, Func<IndicatorDriver, decimal> points, Func<IndicatorDriver, int> leads)
    {
        var scored = comparison.Movers.Count(m => m.Move == move && m.ScoreDifference is not null);
        if (scored == 0)
            yield break;

        var parts = comparison.Indicators.Where(i => points(i) != 0).OrderByDescending(i => Math.Abs(points(i))).ToList();
        var total = comparison.Movers.Where(m => m.Move == move).Sum(static m => m.ScoreDifference ?? 0);
        if (parts.Count > 0)
            yield return Say($"drivers.{way}", ("points", Signed(total / scored)), ("parts", _texts.B.List(parts.Select(p => Part(p.Indicator, points(p) / scored)))));
        if (comparison.Indicators.OrderByDescending(leads).FirstOrDefault() is { } most && leads(most) > 0 && (move == TierMove.Up ? total > 0 : total < 0))
            yield return Say($"drivers.{way}.lead", ("indicator", Fact(most.Indicator)), ("n", Count(leads(most))), ("of", Count(scored)));
    }
}
