using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Customers.Completeness;

/// <summary>How well one group of facts is kept for one customer. Every list is in the group's order. Immutable.</summary>
public sealed class GroupCompleteness
{
    private readonly List<FactKey> _known = [];
    private readonly List<FactKey> _missing = [];
    private readonly List<FactKey> _stale = [];
    private readonly List<FactKey> _undated = [];
    private readonly List<FactKey> _late = [];
    private readonly List<FactKey> _doubtful = [];
    private readonly List<FactKey> _unaccounted = [];

    internal GroupCompleteness(FactGroup group, CustomerFacts facts, LocalDate asOf)
    {
        Group = group;
        foreach (var key in group.Facts)
        {
            if (facts.Knows(key))
                AddKnown(key, facts.ProvenanceOf(key), asOf);
            else
                _missing.Add(key);
        }
    }

    /// <summary>Gets the group.</summary>
    public FactGroup Group { get; }

    /// <summary>Gets the facts that are known, whatever their age.</summary>
    public IReadOnlyList<FactKey> Known => _known.AsReadOnly();

    /// <summary>Gets the facts that are unknown.</summary>
    public IReadOnlyList<FactKey> Missing => _missing.AsReadOnly();

    /// <summary>Gets the known facts that were observed more than the group's months before the date; one exactly that old is not stale.</summary>
    public IReadOnlyList<FactKey> Stale => _stale.AsReadOnly();

    /// <summary>Gets the known facts without a day of observation, whose age nobody can tell.</summary>
    public IReadOnlyList<FactKey> Undated => _undated.AsReadOnly();

    /// <summary>Gets the known facts that were entered more than the group's days after they were observed.</summary>
    public IReadOnlyList<FactKey> EnteredLate => _late.AsReadOnly();

    /// <summary>Gets the known facts that are unverified or refuted (foreign trade 4.2).</summary>
    public IReadOnlyList<FactKey> Doubtful => _doubtful.AsReadOnly();

    /// <summary>Gets the known facts that people enter and whose entry does not name who made it, or not why (service levels: principles).</summary>
    public IReadOnlyList<FactKey> Unaccounted => _unaccounted.AsReadOnly();

    /// <summary>Gets the share of the group's facts that is known, 0 to 1.</summary>
    public decimal ShareKnown => (decimal)_known.Count / Group.Facts.Count;

    /// <summary>Gets a value indicating whether no fact of the group is missing; a stale or doubtful one is not missing.</summary>
    public bool IsComplete => _missing.Count == 0;

    private void AddKnown(FactKey key, FactProvenance? provenance, LocalDate asOf)
    {
        _known.Add(key);
        if (provenance?.Verification is Verification.Unverified or Verification.Refuted)
            _doubtful.Add(key);

        if (Group.ByHand.Contains(key) && (provenance?.EnteredBy is null || provenance.Reason is null))
            _unaccounted.Add(key);

        if (provenance?.ObservedOn is not { } observed)
        {
            _undated.Add(key);
            return;
        }

        if (Group.MaxAgeMonths is { } months && observed.PlusMonths(months) < asOf)
            _stale.Add(key);
        if (Group.LateAfterDays is { } days && provenance.EnteredOn > observed.PlusDays(days))
            _late.Add(key);
    }
}
