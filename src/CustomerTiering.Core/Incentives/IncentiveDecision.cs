using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Incentives;

/// <summary>What an occasion leads to: rewards and penalties that are recommended, and those that are withheld. Immutable.</summary>
public sealed class IncentiveDecision : AreaDecision
{
    internal IncentiveDecision(
        TieringEngine engine,
        Occasion occasion,
        Answer<IncentiveCase, RewardBar> bars,
        Answer<IncentiveCase, Incentive> rewards,
        Answer<IncentiveCase, Incentive> penalties,
        HashSet<string> before)
        : base(engine, "incentives", occasion.Subject, occasion.On, [bars, rewards, penalties])
    {
        Occasion = occasion;
        var sorted = new IncentiveSorting(engine.Policy.Incentives, occasion, [.. bars.RuleHits.Select(static h => h.Rule.Id)], before);
        sorted.Add(rewards);
        sorted.Add(penalties);
        Recommendations = sorted.Recommendations;
        Withheld = sorted.Withheld;
    }

    /// <summary>Gets what it follows from.</summary>
    public Occasion Occasion { get; }

    /// <summary>Gets what is recommended, rewards first, in the order of the rules and then of the people.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>Gets what rules recommend and is withheld all the same, with the reason.</summary>
    public IReadOnlyList<WithheldIncentive> Withheld { get; }

    private protected override void Record(CanonicalObject record) => record
        .Add("occasion", OccasionRecord.Of(Occasion))
        .Add("kpis", Occasion.Sheet?.Results.Select(static r => r.ToRecord()))
        .Add("recommendations", Recommendations.Select(static r => r.ToRecord().Add("fingerprint", r.Fingerprint)))
        .Add("withheld", Withheld.Select(static w => w.ToRecord()));

    private protected override string Headline(PolicyTexts texts) => new IncentiveWords(this, texts).Headline;

    private protected override void Explain(ExplanationText text)
    {
        var words = new IncentiveWords(this, text.Texts);
        text.Add("recommendations", words.Recommendations).Add("withheld", words.Withheld).Add("kpis", words.Kpis).Add("not-measured", words.NotMeasured);
    }
}
