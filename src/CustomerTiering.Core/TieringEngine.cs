using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.Care;
using CustomerTiering.Cases;
using CustomerTiering.Comparisons;
using CustomerTiering.Compatibility;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Discounts;
using CustomerTiering.Explanations;
using CustomerTiering.Incentives;
using CustomerTiering.Onboarding;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio;
using CustomerTiering.Rules.Book;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering;

/// <summary>
/// Decides by one policy. A decision is a pure function of policy, rules and facts: no clock, culture, randomness or environment is read.
/// Immutable and safe for use by many threads at once; building one costs milliseconds, so a host keeps it.
/// </summary>
public sealed class TieringEngine
{
    private readonly FactSlots _slots;

    internal TieringEngine(TieringEngineBuilder builder, TieringPolicy policy)
    {
        Policy = policy;
        Evaluators = builder.Evaluators;
        Languages = new PolicyLanguages(policy, builder.Texts);
        _slots = new FactSlots();
        Rules = new BoundRules(policy.RuleSets, _slots, builder.Evaluators, Languages);
        Grading = new GradingFlow(this, _slots);
        RulesHash = CustomerTiering.Rules.RulesHash.Of(policy);
        Approvals = new ApprovalDecider(this);
        Credit = new CreditDecider(this);
        Discounts = new DiscountDecider(this);
        Incentives = new IncentiveDecider(this);
        Access = new AccessDecider(this);
        Owners = new OwnerDecider(this);
        Care = new CareDecider(this);
        Cases = new CaseDecider(this);
        Portfolio = new PortfolioDecider(this);
        Onboarding = new OnboardingDecider(this);
    }

    /// <summary>Gets the policy, with the host's edits to its rules.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>
    /// Gets the SHA-256 over the rules as they are evaluated: order, conditions with their numbers, outcomes, hit policies, and the version of
    /// the logic that reads them; 64 lower-case hexadecimal digits. Two engines with the same hash and policy hash decide alike.
    /// </summary>
    public string RulesHash { get; }

    /// <summary>Gets what has things approved.</summary>
    public ApprovalDecider Approvals { get; }

    /// <summary>Gets what decides on credit.</summary>
    public CreditDecider Credit { get; }

    /// <summary>Gets what decides on discounts.</summary>
    public DiscountDecider Discounts { get; }

    /// <summary>Gets what measures people and recommends.</summary>
    public IncentiveDecider Incentives { get; }

    /// <summary>Gets what decides who may do what with a customer's file.</summary>
    public AccessDecider Access { get; }

    /// <summary>Gets what decides who looks after whom.</summary>
    public OwnerDecider Owners { get; }

    /// <summary>Gets what plans the care of customers.</summary>
    public CareDecider Care { get; }

    /// <summary>Gets what runs complaints, commitments and corrections.</summary>
    public CaseDecider Cases { get; }

    /// <summary>Gets what looks at all customers together.</summary>
    public PortfolioDecider Portfolio { get; }

    /// <summary>Gets what decides whom to admit and whom to delist.</summary>
    public OnboardingDecider Onboarding { get; }

    internal IRuleEvaluatorFactory Evaluators { get; }

    internal BoundRules Rules { get; }

    internal PolicyLanguages Languages { get; }

    internal GradingFlow Grading { get; }

    /// <summary>Makes an engine for a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="configure">Adds a host's indicators and rules; null for none.</param>
    /// <exception cref="PolicyException">The policy declares facts that the host has not registered.</exception>
    /// <exception cref="RuleDefinitionException">An edit names no rule, or a rule cannot be taken.</exception>
    [RequiresDynamicCode(AheadOfTime.NeedsDynamicCode)]
    [RequiresUnreferencedCode(AheadOfTime.NeedsWholeAssemblies)]
    public static TieringEngine Create(TieringPolicy policy, Action<TieringEngineBuilder>? configure = null)
    {
        Guard.NotNull(policy, nameof(policy));
        var builder = new TieringEngineBuilder();
        configure?.Invoke(builder);
        return builder.Build(policy);
    }

    /// <summary>Decides on one customer.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now; <see cref="Standing.None"/> for a new one.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <exception cref="RuleException">A rule failed on this customer.</exception>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, or the policy is not in force on the day.</exception>
    public Decision Decide(CustomerFacts facts, Standing standing, LocalDate asOf)
        => Grading.Decide(Guard.NotNull(facts, nameof(facts)), Guard.NotNull(standing, nameof(standing)), asOf, Circumstances.None);

    /// <summary>Decides on one customer, for hosts that have no NodaTime.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now; <see cref="Standing.None"/> for a new one.</param>
    /// <param name="asOf">The day for which is decided, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    /// <exception cref="RuleException">A rule failed on this customer.</exception>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, or the policy is not in force on the day.</exception>
    public Decision Decide(CustomerFacts facts, Standing standing, DateTime asOf) => Decide(facts, standing, Guard.DateOnly(asOf));

    /// <summary>Decides on one customer with all that a decision may know.</summary>
    /// <exception cref="RuleException">A rule failed on this customer.</exception>
    /// <exception cref="DecisionInputException">Standing or event name what the policy lacks, or the policy is not in force on the day.</exception>
    public Decision Decide(DecisionRequest request)
    {
        Guard.NotNull(request, nameof(request));
        return Grading.Decide(request.Facts, request.Standing, request.AsOf, request.Circumstances);
    }

    /// <summary>Decides on many customers at once on all cores. The results stand in the order of the requests; each is what <see cref="Decide(DecisionRequest)"/> gives alone.</summary>
    /// <param name="requests">The customers.</param>
    /// <param name="cancellation">Stops the work; nothing is returned then.</param>
    /// <exception cref="ArgumentException">A request is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<DecisionResult> DecideAll(IReadOnlyList<DecisionRequest> requests, CancellationToken cancellation = default)
    {
        Guard.NotNull(requests, nameof(requests));
        if (requests.Any(static r => r is null))
            throw new ArgumentException("a request is null; give one for each customer", nameof(requests));

        var results = new DecisionResult[requests.Count];
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = Attempt(requests[i]));
        return results;
    }

    /// <summary>Decides on a stream of customers one by one, keeping none of them.</summary>
    /// <param name="requests">The customers.</param>
    public IEnumerable<DecisionResult> DecideAll(IEnumerable<DecisionRequest> requests) => Guard.NotNull(requests, nameof(requests)).Select(Attempt);

    /// <summary>Decides on an asynchronous stream of customers one by one, keeping none of them.</summary>
    /// <param name="requests">The customers.</param>
    /// <param name="cancellation">Stops the stream.</param>
    public IAsyncEnumerable<DecisionResult> DecideAll(IAsyncEnumerable<DecisionRequest> requests, CancellationToken cancellation = default)
    {
        Guard.NotNull(requests, nameof(requests));
        return Stream(requests, cancellation);
    }

    /// <summary>
    /// Compares what this engine and another decide on a portfolio: who moves between tiers, why, and how much revenue moves. The order of the
    /// customers does not matter; a stream is read once, and of each customer only what differs is kept.
    /// </summary>
    /// <param name="other">The engine whose policy would take the place of this one's.</param>
    /// <param name="portfolio">The customers, each decided by both. Who cannot be decided by both stands among the failures of the comparison.</param>
    /// <param name="cancellation">Stops the work; nothing is returned then.</param>
    /// <exception cref="ArgumentException">The policies are in different currencies, or a request is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PolicyComparison Compare(TieringEngine other, IEnumerable<DecisionRequest> portfolio, CancellationToken cancellation = default)
    {
        Guard.NotNull(portfolio, nameof(portfolio));
        if (Guard.NotNull(other, nameof(other)).Policy.Currency != Policy.Currency)
            throw new ArgumentException($"policy `{Policy.Id}` is in {Policy.Currency} and policy `{other.Policy.Id}` in {other.Policy.Currency}; nothing is converted, so compare policies in one currency", nameof(other));
        return new ComparisonRun(this, other).Of(portfolio, cancellation);
    }

    /// <summary>Says in plain text what was decided on a customer and why: score, tier, rules, what nearly happened and what is missing.</summary>
    /// <param name="decision">A decision of this engine.</param>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">The decision is another engine's, or there is no such language; the message lists those there are.</exception>
    public string Explain(Decision decision, string language = TextCatalogue.English)
    {
        if (Guard.NotNull(decision, nameof(decision)).Engine != this)
            throw new ArgumentException("the decision was made by another engine; ask that one", nameof(decision));
        return new Explanation(decision, Languages.In(language)).Write();
    }

    /// <summary>Says in plain text what an area decided and why: what was decided, rules, what nearly happened.</summary>
    /// <param name="decision">What an area of this engine decided.</param>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">The decision is another engine's, or there is no such language; the message lists those there are.</exception>
    public string Explain(AreaDecision decision, string language = TextCatalogue.English)
    {
        if (Guard.NotNull(decision, nameof(decision)).Engine != this)
            throw new ArgumentException("the decision was made by another engine; ask that one", nameof(decision));
        return decision.Explain(language);
    }

    /// <summary>Gives all that the engine decides by, for people to read: scorecard, ladder, and every rule with its condition in words.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public RuleBook RuleBook(string language = TextCatalogue.English)
        => new RuleBookWriter(Policy, RulesHash, Languages.In(language)).Write();

    /// <summary>Gives the rules of one set as evaluators get them, for hosts that run them elsewhere.</summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    /// <exception cref="ArgumentException">The engine has no such area.</exception>
    public LoweredRules<TCase> RulesOf<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
        => Rules.Of(area).Lowered;

    /// <summary>Finds the facts that rules read in a customer's file.</summary>
    internal BoundFacts Bind(CustomerFacts facts) => new(facts, _slots.Bind(facts));

    internal Tier? CurrentTierOf(CustomerFacts facts, Standing standing)
        => standing.Tier is null ? null : Grading.Resolve(standing.Tier, facts, "standing");

    internal DecisionResult Attempt(DecisionRequest request)
    {
        try
        {
            return new DecisionResult(Decide(request));
        }
        catch (Exception e) when (e is RuleException or DecisionInputException)
        {
            return new DecisionResult(request.Facts, e);
        }
    }

    /// <summary>Makes sure that the policy is in force on the day of a decision.</summary>
    internal void RequireInForce(string customer, LocalDate on)
    {
        if (!Policy.Effective.Contains(on))
            throw new DecisionInputException(customer, $"policy `{Policy.Id}` version `{Policy.Version}` holds {Policy.Effective}, not on {EffectivePeriod.Iso(on)}");
    }

    private async IAsyncEnumerable<DecisionResult> Stream(IAsyncEnumerable<DecisionRequest> requests, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var request in requests.WithCancellation(cancellation).ConfigureAwait(false))
            yield return Attempt(request);
    }
}
