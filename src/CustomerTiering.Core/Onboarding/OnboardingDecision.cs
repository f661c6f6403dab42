using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Onboarding;

/// <summary>What becomes of who wants to be a customer, and why (cement sales art. 10). Immutable.</summary>
public sealed class OnboardingDecision : AreaDecision
{
    private readonly OnboardingRequest _request;

    internal OnboardingDecision(TieringEngine engine, Answer<OnboardingCase, OnboardingVerdict> answer, IReadOnlyList<FactKey> missing)
        : base(engine, "onboarding", answer.Case.Facts.Id, answer.Case.AsOf, [answer])
    {
        _request = answer.Case.Request;
        Missing = missing;
        Verdict = answer.Hits.IsEmpty ? OnboardingVerdictKind.AskForMore : answer.Outcomes.Max(static v => v.Kind);
        Reasons = [.. answer.RuleHits.Zip(answer.Outcomes, static (hit, verdict) => (hit, verdict)).Where(h => h.verdict.Kind == Verdict).Select(static h => h.hit)];
    }

    /// <summary>Gets the verdict, the strictest of all rules that hit; where none did nobody is admitted, and more is asked.</summary>
    public OnboardingVerdictKind Verdict { get; }

    /// <summary>Gets the rules that led to it.</summary>
    public IReadOnlyList<RuleHit> Reasons { get; }

    /// <summary>Gets the facts of the file that are not known.</summary>
    public IReadOnlyList<FactKey> Missing { get; }

    private protected override void Record(CanonicalObject record) => record
        .Add("facts", FactsRecord.HashOf(_request.Facts))
        .Add("duplicates", _request.Duplicates)
        .Add("delistedOn", _request.DelistedOn)
        .Add("verdict", ConditionPrinter.Words(Verdict.ToString()))
        .Add("missing", Missing.Select(static k => k.Id));

    private protected override string Headline(PolicyTexts texts) => texts.Say("onboarding.headline", ("customer", Subject), ("verdict", texts.Word(Verdict)));

    private protected override void Explain(ExplanationText text) => text.Add("missing-facts", Missing.Select(text.Texts.Fact));
}
