using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Onboarding;

/// <summary>Decides the onboarding area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class OnboardingDecider
{
    private readonly TieringEngine _engine;

    internal OnboardingDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public OnboardingPolicy Policy => _engine.Policy.Onboarding;

    /// <summary>Gets the day on which a policy on trial is to be looked at (cement sales art. 22); null where it is not on trial or states none.</summary>
    public LocalDate? TrialReview => _engine.Policy.OnTrial && Policy.TrialReviewMonths is { } months ? _engine.Policy.Effective.From.PlusMonths(months) : null;

    /// <summary>Decides on somebody who wants to be a customer (cement sales art. 10).</summary>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public OnboardingDecision Decide(OnboardingRequest request)
    {
        var missing = MissingIn(Guard.NotNull(request, nameof(request)).Facts);
        return new OnboardingDecision(_engine, _engine.Rules.Of(Areas.OnboardingVerdicts).Ask(new OnboardingCase(_engine.Bind(request.Facts), request, missing.Count)), missing);
    }

    /// <summary>Decides on a customer's first order (cement sales art. 8).</summary>
    /// <param name="facts">What the file holds.</param>
    /// <param name="asOf">The day of the order.</param>
    /// <param name="admission">What was decided when it wanted to be a customer; null where nothing was.</param>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public FirstOrderDecision FirstOrder(CustomerFacts facts, LocalDate asOf, OnboardingVerdictKind? admission = null)
    {
        var missing = MissingIn(Guard.NotNull(facts, nameof(facts)));
        return new FirstOrderDecision(_engine, _engine.Rules.Of(Areas.FirstOrders).Ask(new FirstOrderCase(_engine.Bind(facts), asOf, missing.Count, admission)), missing);
    }

    /// <summary>Decides on a customer's first order, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="FirstOrder(CustomerFacts, LocalDate, OnboardingVerdictKind?)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public FirstOrderDecision FirstOrder(CustomerFacts facts, DateTime asOf, OnboardingVerdictKind? admission = null) => FirstOrder(facts, Guard.DateOnly(asOf), admission);

    /// <summary>Lists whom a grading recommends to delist (cement sales 13.1), by the characters of their ids.</summary>
    /// <param name="gradings">The gradings of this engine, such as those of a year's review; failed ones are left aside.</param>
    /// <exception cref="ArgumentException">A grading was made by another engine.</exception>
    public IReadOnlyList<DelistingRecommendation> Delisting(IEnumerable<DecisionResult> gradings)
    {
        var exits = Guard.NotNull(gradings, nameof(gradings)).Select(static g => g.Decision).OfType<Decision>().Where(static d => d.Change == ChangeKind.Exit).ToList();
        return exits.Exists(d => d.Engine != _engine)
            ? throw new ArgumentException("a grading was made by another engine; ask that one", nameof(gradings))
            : [.. exits.OrderBy(static d => d.Customer, StringComparer.Ordinal).Select(static d => new DelistingRecommendation(d))];
    }

    private List<FactKey> MissingIn(CustomerFacts facts) => [.. Policy.File.Where(k => !facts.Knows(k))];
}
