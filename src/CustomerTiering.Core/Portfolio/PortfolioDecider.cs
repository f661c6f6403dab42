using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Portfolio.Resources;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio;

/// <summary>Decides the portfolio area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class PortfolioDecider
{
    private readonly TieringEngine _engine;

    internal PortfolioDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public PortfolioPolicy Policy => _engine.Policy.Portfolio;

    /// <summary>Puts a customer in a class on each axis (cement sales art. 6).</summary>
    /// <param name="facts">What is known of the customer; dated lists are written into it by <see cref="MembershipList.WriteTo(CustomerFactsBuilder, FlagIndicator, LocalDate)"/>.</param>
    /// <param name="standing">What it is now.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <param name="gradedChange">What the grading at hand does with its tier; null for none.</param>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    /// <exception cref="Decisions.DecisionInputException">The standing names a tier that the policy lacks.</exception>
    public ClassDecision Classify(CustomerFacts facts, Standing standing, LocalDate asOf, ChangeKind? gradedChange = null)
    {
        var current = _engine.CurrentTierOf(Guard.NotNull(facts, nameof(facts)), Guard.NotNull(standing, nameof(standing)));
        return new ClassDecision(_engine, _engine.Rules.Of(Areas.PortfolioClasses).Ask(new ClassCase(_engine.Bind(facts), asOf, current, gradedChange)));
    }

    /// <summary>Puts a customer in a class on each axis, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Classify(CustomerFacts, Standing, LocalDate, ChangeKind?)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public ClassDecision Classify(CustomerFacts facts, Standing standing, DateTime asOf, ChangeKind? gradedChange = null)
        => Classify(facts, standing, Guard.DateOnly(asOf), gradedChange);

    /// <summary>Puts a customer in a class on each axis as it will be once its grading is approved.</summary>
    /// <param name="decision">The grading, of this engine.</param>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public ClassDecision Classify(Decision decision)
        => Classify(Guard.NotNull(decision, nameof(decision)).Facts, decision.StandingIfApproved(), decision.AsOf, decision.Change);

    /// <summary>Judges whether a customer comes, stays or goes.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="history">Its orders.</param>
    /// <param name="asOf">The day for which is judged.</param>
    /// <param name="loss">What was written down of its loss; null for nothing.</param>
    /// <exception cref="ArgumentException">Facts, orders and loss are not of one customer.</exception>
    /// <exception cref="InvalidOperationException">The policy measures no movements.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public MovementDecision Judge(CustomerFacts facts, OrderHistory history, LocalDate asOf, LossRecord? loss = null)
    {
        var measures = Policy.Measures ?? throw Lacks("movements");
        if (Guard.NotNull(facts, nameof(facts)).Id != Guard.NotNull(history, nameof(history)).Customer || (loss is not null && loss.Customer != facts.Id))
            throw new ArgumentException($"the orders or the loss are not those of customer `{facts.Id}`", nameof(history));

        return new MovementDecision(_engine, _engine.Rules.Of(Areas.PortfolioMovements).Ask(new MovementCase(_engine.Bind(facts), OrderPattern.Of(history, asOf, measures))), loss);
    }

    /// <summary>Judges whether a customer comes, stays or goes, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Judge(CustomerFacts, OrderHistory, LocalDate, LossRecord?)"/>
    public MovementDecision Judge(CustomerFacts facts, OrderHistory history, DateTime asOf, LossRecord? loss = null) => Judge(facts, history, Guard.DateOnly(asOf), loss);

    /// <summary>Checks whether a customer is covered (foreign trade 1.2).</summary>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    /// <exception cref="Decisions.DecisionInputException">The standing names a tier that the policy lacks.</exception>
    public CoverageDecision Cover(CoverageRequest request)
    {
        var current = _engine.CurrentTierOf(Guard.NotNull(request, nameof(request)).Facts, request.Standing);
        var months = request.Standing.LastReviewOn is { } day ? WholeMonths.Between(day, request.AsOf) : (int?)null;
        return new CoverageDecision(_engine, _engine.Rules.Of(Areas.PortfolioCoverage).Ask(new CoverageCase(_engine.Bind(request.Facts), request, current, months)));
    }

    /// <summary>Analyses what an account buys, for what and where it goes, how its needs change and what it pays (key accounts art. 8).</summary>
    /// <param name="history">What it bought and paid; of several accounts by <see cref="AccountHistory.Together"/>.</param>
    /// <param name="asOf">The day for which is analysed; the period is that of the policy's <c>movements</c>.</param>
    /// <exception cref="InvalidOperationException">The policy measures no movements.</exception>
    public AccountAnalysis Analyse(AccountHistory history, LocalDate asOf) => new(_engine, Guard.NotNull(history, nameof(history)), asOf, Policy.Measures ?? throw Lacks("movements"));

    /// <summary>Analyses what an account buys and pays, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Analyse(AccountHistory, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public AccountAnalysis Analyse(AccountHistory history, DateTime asOf) => Analyse(history, Guard.DateOnly(asOf));

    /// <summary>Gives the ABC analysis of the policy.</summary>
    /// <param name="values">One value of the policy's measure for each customer, in any order.</param>
    /// <exception cref="InvalidOperationException">The policy has no ABC analysis.</exception>
    /// <exception cref="ArgumentException">A customer has two values.</exception>
    public AbcAnalysis Abc(IEnumerable<CustomerValue> values) => AbcAnalysis.Of(values, (Policy.Abc ?? throw Lacks("abc")).Classes);

    /// <summary>Gives the best customers that the policy singles out (cement sales 13.2).</summary>
    /// <param name="values">One value of the policy's measure for each customer, in any order.</param>
    /// <exception cref="InvalidOperationException">The policy singles out none.</exception>
    /// <exception cref="ArgumentException">A customer has two values.</exception>
    public TopList Top(IEnumerable<CustomerValue> values) => Policy.Top is { } top ? TopList.Of(values, top.Count, top.Ties) : throw Lacks("top");

    /// <summary>Measures how much hangs on the largest customers (key accounts art. 8).</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <exception cref="ArgumentException">A customer has two values.</exception>
    public Concentration Concentrate(IEnumerable<CustomerValue> values) => Concentration.Of(values, Policy.TopShares);

    /// <summary>Cuts a portfolio once by a scale of the policy.</summary>
    /// <param name="rank">The id of the scale.</param>
    /// <param name="asOf">The day for which the values were measured.</param>
    /// <param name="values">One value of the scale's measure for each customer, in any order.</param>
    /// <exception cref="ArgumentException">The policy has no such scale, or a customer has two values.</exception>
    public CutOffs Freeze(string rank, LocalDate asOf, IEnumerable<CustomerValue> values)
    {
        var scale = ScaleOf(Guard.NotNull(rank, nameof(rank)), nameof(rank));
        return CutOffs.Freeze(scale.Id, asOf, values, scale);
    }

    /// <summary>Cuts a portfolio once by a scale of the policy, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Freeze(string, LocalDate, IEnumerable{CustomerValue})"/>
    /// <exception cref="ArgumentException">The policy has no such scale, a customer has two values, or the day has a time of day.</exception>
    public CutOffs Freeze(string rank, DateTime asOf, IEnumerable<CustomerValue> values) => Freeze(rank, Guard.DateOnly(asOf), values);

    /// <summary>Writes a customer's points by frozen cut-offs into the fact that the policy's scale names, with the hash of the cut-offs as its source.</summary>
    /// <param name="cutOffs">The cut-offs, frozen by a scale of the policy.</param>
    /// <param name="facts">The facts, with the measure of the scale.</param>
    /// <exception cref="ArgumentException">The policy has no such scale, or the scale names no fact that takes the points.</exception>
    public void Rank(CutOffs cutOffs, CustomerFactsBuilder facts)
    {
        var scale = ScaleOf(Guard.NotNull(cutOffs, nameof(cutOffs)).Id, nameof(cutOffs));
        cutOffs.Rank(facts, scale.Measure, scale.Points ?? throw new ArgumentException($"rank `{scale.Id}` names no fact that takes its points; say which under `points`", nameof(cutOffs)));
    }

    /// <summary>Hands out a resource of the policy over its tiers (service levels: resources).</summary>
    /// <param name="resource">The id of the resource.</param>
    /// <param name="customers">How many customers each tier has, by the tier's code.</param>
    /// <param name="available">How much there is, 0 or more, in the resource's smallest units.</param>
    /// <exception cref="ArgumentException">The policy has no such resource or tier, or the amount is not of the form stated.</exception>
    public Allocation Allocate(string resource, IReadOnlyDictionary<string, int> customers, decimal available)
    {
        var plan = Policy.Resources.FirstOrDefault(r => r.Id == Guard.NotNull(resource, nameof(resource)))
            ?? throw new ArgumentException($"resource `{resource}` is not known; {NearestName.Hint(resource, Policy.Resources.Select(static r => r.Id))}", nameof(resource));
        var ladder = _engine.Policy.Tiers.Ladder;
        return Guard.NotNull(customers, nameof(customers)).Keys.FirstOrDefault(code => ladder.Find(code) is null) is { } unknown
            ? throw new ArgumentException($"`{unknown}` is no tier of policy `{_engine.Policy.Id}`; {NearestName.Hint(unknown, ladder.Select(static t => t.Code))}", nameof(customers))
            : Allocation.Of(plan, ladder, customers, available);
    }

    /// <summary>Sums how much effort prospects get (relationship care art. 4).</summary>
    /// <param name="efforts">The effort on each customer, in a unit of the host's.</param>
    /// <param name="hasPurchased">Tells whether a customer has bought; null where not known.</param>
    /// <exception cref="ArgumentException">A customer has two efforts, or one below 0.</exception>
    public EffortShares Effort(IEnumerable<CustomerValue> efforts, Func<string, bool?> hasPurchased) => EffortShares.Of(efforts, hasPurchased, Policy.LeastEffortOnProspects);

    /// <summary>Finds customers that look like one. Nothing is merged.</summary>
    /// <param name="customers">The customers, in any order.</param>
    public IReadOnlyList<DuplicateSet> Duplicates(IEnumerable<CustomerIdentity> customers) => Groups.Duplicates.Of(customers, Policy.LegalForms);

    /// <summary>Names the dated lists whose number of units on a day is not what the policy's text says, such as 26 where there are 27 (cement sales 6.1).</summary>
    /// <param name="lists">The host's lists.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<MembershipDeclaration> WrongSize(IEnumerable<MembershipList> lists, LocalDate day)
    {
        var units = Guard.NotNull(lists, nameof(lists)).ToDictionary(static l => l.Id, l => l.UnitsOn(day));
        return [.. Policy.Lists.Where(l => l.Units is { } wanted && (!units.TryGetValue(l.Id, out var actual) || actual != wanted))];
    }

    /// <summary>Names the dated lists whose number of units is not what the policy's text says, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="WrongSize(IEnumerable{MembershipList}, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public IReadOnlyList<MembershipDeclaration> WrongSize(IEnumerable<MembershipList> lists, DateTime day) => WrongSize(lists, Guard.DateOnly(day));

    /// <summary>Looks at a whole portfolio on one day: tiers, classes, the best, who comes and goes, who is not covered, who changed tier.</summary>
    /// <param name="entries">The customers, each once, in any order.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">An entry is null, or a customer stands twice.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on a customer.</exception>
    /// <exception cref="Decisions.DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public PortfolioReport Report(IEnumerable<PortfolioEntry> entries, LocalDate asOf)
    {
        var all = Guard.NotNull(entries, nameof(entries)).ToList();
        if (all.Exists(static e => e is null))
            throw new ArgumentException("an entry is null", nameof(entries));
        if (all.GroupBy(static e => e.Facts.Id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"customer `{twice.Key}` stands twice", nameof(entries));

        return new PortfolioReport(_engine, [.. all.OrderBy(static e => e.Facts.Id, StringComparer.Ordinal)], asOf);
    }

    /// <summary>Looks at a whole portfolio on one day, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Report(IEnumerable{PortfolioEntry}, LocalDate)"/>
    public PortfolioReport Report(IEnumerable<PortfolioEntry> entries, DateTime asOf) => Report(entries, Guard.DateOnly(asOf));

    private RankScale ScaleOf(string id, string parameter)
        => Policy.Ranks.FirstOrDefault(r => r.Id == id)
            ?? throw new ArgumentException($"rank `{id}` is not known; {NearestName.Hint(id, Policy.Ranks.Select(static r => r.Id))}", parameter);

    private InvalidOperationException Lacks(string setting) => new($"policy `{_engine.Policy.Id}` has no `portfolio.{setting}`; add it to the policy");
}
