using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Reviews;

/// <summary>
/// A customer's card in a fixed form (relationship care art. 19): what is known, group by group, what is missing or too old, the tier, and
/// how it changed. What it holds is the customer's own; a host asks who may read it before it shows one. Immutable.
/// </summary>
public sealed class CustomerCard
{
    private readonly TieringEngine _engine;

    private CustomerCard(TieringEngine engine, CustomerFacts facts, Tier? tier, LocalDate asOf, StandingHistory history)
    {
        _engine = engine;
        Facts = facts;
        Tier = tier;
        AsOf = asOf;
        Completeness = CompletenessReport.Of(facts, engine.Policy.FactGroups, asOf);
        History = history;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer => Facts.Id;

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets the tier; null for none. Cards of key customers are kept apart by it.</summary>
    public Tier? Tier { get; }

    /// <summary>Gets the day at which the ages of facts were measured.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how well the card is kept: what is missing, too old, entered late or doubtful.</summary>
    public CompletenessReport Completeness { get; }

    /// <summary>Gets how the tier changed; without lines where the host gave none.</summary>
    public StandingHistory History { get; }

    /// <summary>Makes a customer's card.</summary>
    /// <param name="engine">The engine whose policy says which groups of facts a card has.</param>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="asOf">The day at which the ages of facts are measured.</param>
    /// <param name="history">How the tier changed; null for none.</param>
    /// <exception cref="ArgumentException">The history is another customer's.</exception>
    /// <exception cref="Decisions.DecisionInputException">The standing names a tier that the policy lacks.</exception>
    public static CustomerCard Of(TieringEngine engine, CustomerFacts facts, Standing standing, LocalDate asOf, StandingHistory? history = null)
    {
        Guard.NotNull(facts, nameof(facts));
        if (history is not null && history.Customer != facts.Id)
            throw new ArgumentException($"the history is of customer `{history.Customer}` and the facts are of `{facts.Id}`", nameof(history));

        var tier = Guard.NotNull(engine, nameof(engine)).CurrentTierOf(facts, Guard.NotNull(standing, nameof(standing)));
        return new CustomerCard(engine, facts, tier, asOf, history ?? StandingHistory.Of(facts.Id));
    }

    /// <inheritdoc cref="Of(TieringEngine, CustomerFacts, Standing, LocalDate, StandingHistory)"/>
    /// <param name="engine">The engine whose policy says which groups of facts a card has.</param>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="asOf">The day at which the ages of facts are measured, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="history">How the tier changed; null for none.</param>
    public static CustomerCard Of(TieringEngine engine, CustomerFacts facts, Standing standing, DateTime asOf, StandingHistory? history = null)
        => Of(engine, facts, standing, Guard.DateOnly(asOf), history);

    /// <summary>Puts cards of each tier apart, the best tier first, those without a tier last; within a tier by id.</summary>
    /// <exception cref="ArgumentException">Cards come from different engines, whose tiers cannot be told apart.</exception>
    public static IReadOnlyList<IGrouping<Tier?, CustomerCard>> Apart(IReadOnlyCollection<CustomerCard> cards)
    {
        if (Guard.NotNull(cards, nameof(cards)).Select(static c => c._engine).Distinct().Count() > 1)
            throw new ArgumentException("the cards come from different engines; make them all with one", nameof(cards));
        return [.. cards.OrderBy(static c => c.Customer, StringComparer.Ordinal).GroupBy(static c => c.Tier).OrderByDescending(static g => g.Key?.Rank ?? -1)];
    }

    /// <summary>Gives the card as Markdown for people to read.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToMarkdown(string language = Texts.TextCatalogue.English) => new CustomerCardMarkdown(this, _engine.Languages.In(language)).Write();

    /// <summary>Gives the card as canonical JSON, the same text for the same facts on every machine.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", 1)
        .Add("customer", Customer)
        .Add("asOf", AsOf)
        .Add("tier", Tier?.Code)
        .Add("groups", Completeness.Groups.Select(g => new CanonicalObject()
            .Add("id", g.Group.Id)
            .Add("facts", g.Known.Select(Fact))
            .Add("missing", g.Missing.Select(static k => k.Id))
            .Add("stale", g.Stale.Select(static k => k.Id))))
        .Add("changes", History.Changes.Select(static e => e.ToCanonical()))
        .ToString();

    /// <summary>Gives what is known of a fact: a number, a flag or a code.</summary>
    internal object ValueOf(FactKey key) => key switch
    {
        NumberIndicator number => Facts[number]!.Value,
        FlagIndicator flag => Facts[flag]!.Value,
        _ => Facts[(CodeIndicator)key]!,
    };

    private CanonicalObject Fact(FactKey key)
    {
        var fact = new CanonicalObject().Add("id", key.Id);
        return ValueOf(key) switch
        {
            decimal number => fact.Add("value", number),
            bool flag => fact.Add("value", flag),
            var code => fact.Add("value", (string)code),
        };
    }
}
