using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Owners.Handover;

namespace CustomerTiering.Testing.Assignments;

/// <summary>What passes over from a leaver, as laws look at it. Immutable.</summary>
public sealed class HandoverView
{
    /// <summary>Initializes a new instance of the <see cref="HandoverView"/> class.</summary>
    /// <param name="customers">What became of the customers.</param>
    /// <param name="items">What passed over, each with whoever answers for it; null for nobody.</param>
    /// <param name="kpis">The values, each with whose assessment it counts in; null for nobody's.</param>
    public HandoverView(IEnumerable<OwnedView> customers, IEnumerable<KeyValuePair<HandoverItem, string?>> items, IEnumerable<KeyValuePair<KpiEntry, string?>> kpis)
    {
        Customers = [.. customers];
        Items = [.. items];
        Kpis = [.. kpis];
    }

    /// <summary>Gets what became of the customers.</summary>
    public IReadOnlyList<OwnedView> Customers { get; }

    /// <summary>Gets what passed over.</summary>
    public IReadOnlyList<KeyValuePair<HandoverItem, string?>> Items { get; }

    /// <summary>Gets the values.</summary>
    public IReadOnlyList<KeyValuePair<KpiEntry, string?>> Kpis { get; }

    /// <summary>Makes the view of a report.</summary>
    public static HandoverView Of(HandoverReport report)
    {
        Wording.Guard.NotNull(report, nameof(report));
        return new(
            report.Assignment.Decisions.Select(static d => new OwnedView(d.Subject, d.Owner, d.Outcome, d.Alarm is not null)),
            report.Items.Select(static i => new KeyValuePair<HandoverItem, string?>(i.Item, i.To)),
            report.Kpis.Select(static k => new KeyValuePair<KpiEntry, string?>(k.Entry, k.To)));
    }
}
