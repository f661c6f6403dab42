using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Customers.Updates;

/// <summary>A customer's facts after updates, with what became of each update. Immutable.</summary>
public sealed class UpdatedFacts
{
    private UpdatedFacts(CustomerFacts facts, IReadOnlyList<FactUpdate> applied, IReadOnlyList<FactUpdate> outdated)
    {
        Facts = facts;
        Applied = applied;
        Outdated = outdated;
    }

    /// <summary>Gets the facts, each updated one with its source, its days and who entered it.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets the updates that changed the file, in the order in which they were so.</summary>
    public IReadOnlyList<FactUpdate> Applied { get; }

    /// <summary>Gets the updates that changed nothing, because the file already knew of a later day, or of the same day by a later entry.</summary>
    public IReadOnlyList<FactUpdate> Outdated { get; }

    /// <summary>Gives the updates that were entered later than a number of calendar days after they were so, whether they changed the file or not, in order.</summary>
    /// <param name="days">The calendar days, 0 for the same day.</param>
    public IReadOnlyList<FactUpdate> EnteredLaterThan(int days) => [.. Applied.Concat(Outdated).Where(u => u.DelayDays > days)];

    /// <summary>
    /// Brings facts up to date: of several updates of one fact the one that was so last counts, among those of one day the one entered last,
    /// and of those the last given. What the file knows of a later day stays, and of the same day what was entered later.
    /// </summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="updates">The updates, in any order.</param>
    /// <exception cref="ArgumentException">An update is null.</exception>
    public static UpdatedFacts Of(CustomerFacts facts, IEnumerable<FactUpdate> updates)
    {
        Guard.NotNull(facts, nameof(facts));
        var (applied, outdated) = (new List<FactUpdate>(), new List<FactUpdate>());
        var given = Guard.NotNull(updates, nameof(updates)).ToList();
        if (given.Exists(static u => u is null))
            throw new ArgumentException("an update is null", nameof(updates));
        foreach (var update in given.OrderBy(static u => u.ObservedOn).ThenBy(static u => u.EnteredOn))
            (IsOutdated(update, facts.ProvenanceOf(update.Fact)) ? outdated : applied).Add(update);

        var builder = facts.Copied();
        foreach (var update in applied)
            Put(builder, update);
        return new UpdatedFacts(builder.Build(), applied, outdated);
    }

    private static bool IsOutdated(FactUpdate update, FactProvenance? known)
        => known?.ObservedOn > update.ObservedOn || (known?.ObservedOn == update.ObservedOn && known?.EnteredOn > update.EnteredOn);

    private static void Put(CustomerFactsBuilder builder, FactUpdate update)
    {
        builder.Assign(update.Fact, update.Value);
        builder.From(update.Fact, new FactProvenance(update.Source, update.ObservedOn, update.EnteredOn, enteredBy: update.EnteredBy, reason: update.Reason));
    }
}
