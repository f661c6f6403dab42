using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>
/// Who requested it submits the items anew. What has the same fingerprint stands as it is, approvals included; what has another one, or is
/// new, needs all approvals; what is left out is dropped. Items that were rejected, have expired or were taken back stay as they are.
/// </summary>
public sealed class AmendCommand : ApprovalCommand
{
    internal const string Word = "amend";

    /// <summary>Initializes a new instance of the <see cref="AmendCommand"/> class.</summary>
    /// <param name="person">Who amends; only who requested it may.</param>
    /// <param name="items">All items that the request shall have, at least one, each once.</param>
    /// <exception cref="ArgumentException">The person is blank, there is no item, or one stands twice.</exception>
    public AmendCommand(string person, IEnumerable<ApprovalItem> items)
        : base(Checked(person))
    {
        Items = [.. Guard.NotNull(items, nameof(items))];
        if (Items.Count == 0 || Items.Contains(null!))
            throw new ArgumentException("a request needs at least one item, and none that is null; withdraw it to end it", nameof(items));
        if (Items.GroupBy(static i => i.Id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"item `{twice.Key}` stands twice; give each item an id of its own", nameof(items));
    }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<ApprovalItem> Items { get; }

    /// <inheritdoc/>
    public override string Name => Word;

    internal static bool IsAmendable(ApprovalItemState item) => item.IsOpen || item.Status == ApprovalItemStatus.Approved;

    internal override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation)
    {
        var request = situation.Request;
        if (Person != request.RequestedBy)
            return [new(ApprovalRefusalReason.NotRequester, $"`{Person}` did not make request `{request.Id}` and cannot amend it")];
        if (!request.Items.Any(IsAmendable))
            return [new(ApprovalRefusalReason.Closed, $"request `{request.Id}` is {request.Status.ToString().ToLowerInvariant()}; make a new one")];

        return Items.Select(item => Problem(item, request.Find(item.Id))).Where(static p => p is not null).Select(static p => p!);
    }

    internal override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events)
    {
        var request = situation.Request;
        var ended = request.Items.Where(old => !IsAmendable(old) && Items.All(i => i.Id != old.Item.Id));
        foreach (var old in request.Items.Where(old => IsAmendable(old) && Items.All(i => i.Id != old.Item.Id)))
            events.Add(new ApprovalEvent(ApprovalEventKind.Dropped, situation.On, old.Item.Id, Person));
        return request.With([.. ended, .. Items.Select(item => Next(item, request.Find(item.Id), situation, events))]);
    }

    private ApprovalItemState Next(ApprovalItem item, ApprovalItemState? old, ApprovalSituation situation, List<ApprovalEvent> events)
    {
        if (old is null || old.Item.Fingerprint != item.Fingerprint)
        {
            events.Add(new ApprovalEvent(ApprovalEventKind.Submitted, situation.On, item.Id, Person));
            return ApprovalItemState.Begin(item, situation.On);
        }

        if (old.Status == ApprovalItemStatus.Returned)
            events.Add(new ApprovalEvent(ApprovalEventKind.Resubmitted, situation.On, item.Id, Person));
        return old.Resubmit(situation.On);
    }

    private static ApprovalProblem? Problem(ApprovalItem item, ApprovalItemState? old)
    {
        if (old is null || old.Item.Equals(item))
            return null;
        if (!IsAmendable(old))
            return new(ApprovalRefusalReason.BadAmendment, $"`{item.Id}` is {old.Status.ToString().ToLowerInvariant()} and cannot change; make a new request, or give the item another id");

        return old.Item.Fingerprint == item.Fingerprint
            ? new(ApprovalRefusalReason.BadAmendment, $"`{item.Id}` has the fingerprint it had and another route; what is to be approved by others needs another fingerprint")
            : null;
    }
}
