using System;
using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Movements;
using NodaTime;

namespace CustomerTiering.Cli.Input.Sources;

/// <summary>Where the customers of a review come from.</summary>
internal abstract class ReviewSource
{
    /// <summary>Gets what the input is called where it is spoken of: its path.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the files that are read and that no output may replace.</summary>
    public virtual IEnumerable<string> Files => [Name];

    /// <summary>Gets a value indicating whether it is a ledger, whose lines have days.</summary>
    public virtual bool IsLedger => false;

    /// <summary>Gets a value indicating whether it tells the orders of a customer.</summary>
    public virtual bool TellsOrders => IsLedger;

    /// <summary>Gives a request for each customer.</summary>
    /// <exception cref="RefusedException">A file or a column is wrong.</exception>
    public abstract List<DecisionRequest> Read(Reading reading);

    /// <summary>Gives the request of a customer of whom the source tells facts alone, as the review before left it.</summary>
    protected static DecisionRequest Request(CustomerFactsBuilder facts, Reading reading)
        => new(facts.Build(), reading.Previous?.StandingOf(facts.Id!) ?? Standing.None, reading.AsOf);

    /// <summary>What a source is read for.</summary>
    /// <param name="Policies">The policies that decide.</param>
    /// <param name="AsOf">The day for which is decided.</param>
    /// <param name="Previous">The review before; null for none.</param>
    /// <param name="Counts">Takes what became of the lines.</param>
    /// <param name="Orders">Takes the orders; null where nobody looks at them.</param>
    /// <param name="Progress">Told which share was read, 0 to 1.</param>
    internal sealed record Reading(IReadOnlyList<TieringPolicy> Policies, LocalDate AsOf, PreviousDecisions? Previous, InputCounts Counts, OrderBook? Orders, Action<double> Progress);
}
