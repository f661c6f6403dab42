using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>What is missing of one customer: tier, owner, current assessment, care plan (foreign trade 1.2). Immutable.</summary>
public sealed class CoverageDecision : AreaDecision
{
    private readonly CoverageRequest _request;

    internal CoverageDecision(TieringEngine engine, Answer<CoverageCase, CoverageGap> answer)
        : base(engine, "portfolio.coverage", answer.Case.Facts.Id, answer.Case.AsOf, [answer])
    {
        _request = answer.Case.Request;
        Gaps = [.. answer.Outcomes.Distinct()];
    }

    /// <summary>Gets what is missing, each once, in the order of the rules; empty where the customer is covered.</summary>
    public IReadOnlyList<CoverageGap> Gaps { get; }

    /// <summary>Gets a value indicating whether nothing is missing.</summary>
    public bool IsCovered => Gaps.Count == 0;

    /// <summary>Gets the channel of the customer, such as direct or indirect (relationship care art. 2); null where not known.</summary>
    public string? Channel => _request.Facts.Channel;

    private protected override void Record(CanonicalObject record) => record
        .Add("facts", FactsRecord.HashOf(_request.Facts))
        .Add("active", _request.IsActive)
        .Add("tier", _request.Standing.Tier)
        .Add("owner", _request.Standing.Owner)
        .Add("lastReview", _request.Standing.LastReviewOn)
        .Add("carePlan", _request.HasCarePlan)
        .Add("missing", Gaps.Select(static g => g.Missing));

    private protected override string Headline(PolicyTexts texts)
        => IsCovered
            ? texts.Say("portfolio.coverage.covered", ("customer", Subject))
            : texts.Say("portfolio.coverage.gaps", ("customer", Subject), ("gaps", texts.List(Gaps.Select(g => Word(g, texts)))));

    private protected override void Explain(ExplanationText text)
    {
    }

    /// <summary>Says what is missing.</summary>
    internal static string Word(CoverageGap gap, PolicyTexts texts) => texts.Catalogue.Find($"portfolio.gap.{gap.Missing}") ?? gap.Missing;
}
