using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>A decision of one person on items as that person saw them: on all of them, or on none.</summary>
public abstract class ItemsCommand : ApprovalCommand
{
    private protected ItemsCommand(string person, IEnumerable<SeenItem> items)
        : base(Checked(person))
    {
        Items = [.. Guard.NotNull(items, nameof(items))];
        if (Items.Count == 0 || Items.Contains(null!))
            throw new ArgumentException("a decision needs at least one item, and none that is null", nameof(items));
        if (Items.GroupBy(static i => i.Id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"item `{twice.Key}` stands twice; name each item once", nameof(items));
    }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<SeenItem> Items { get; }

    internal sealed override IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation)
        => Items.Select(seen => Problem(seen, situation)).Where(static p => p is not null).Select(static p => p!);

    internal sealed override ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events)
        => situation.Request.With(
            [.. situation.Request.Items.Select(item => Items.Any(seen => seen.Id == item.Item.Id) ? Decide(item, situation.EntitlementOf(Person!, item)!, situation, events) : item)]);

    /// <summary>Decides on one item in the capacity in which the person may.</summary>
    internal abstract ApprovalItemState Decide(ApprovalItemState item, Entitlement by, ApprovalSituation situation, List<ApprovalEvent> events);

    private ApprovalProblem? Problem(SeenItem seen, ApprovalSituation situation)
    {
        var request = situation.Request;
        if (request.Find(seen.Id) is not { } item)
            return new(ApprovalRefusalReason.UnknownItem, $"request `{request.Id}` has no item `{seen.Id}`; {NearestName.Hint(seen.Id, request.Items.Select(static i => i.Item.Id))}");
        if (Person == request.RequestedBy)
            return new(ApprovalRefusalReason.OwnRequest, $"`{Person}` requested `{seen.Id}` and does not decide on it");
        if (item.Status != ApprovalItemStatus.Pending)
            return new(item.IsOpen ? ApprovalRefusalReason.NotWaiting : ApprovalRefusalReason.Closed, $"`{seen.Id}` is {item.Status.ToString().ToLowerInvariant()}");
        if (item.Item.Fingerprint != seen.Fingerprint)
            return new(ApprovalRefusalReason.StaleFingerprint, $"`{seen.Id}` has changed since it was shown; show it again");

        return situation.EntitlementOf(Person!, item) is not null ? null
            : situation.WouldBeSecondVoice(Person!, item) ? new(ApprovalRefusalReason.NotEntitled, $"`{Person}` has approved `{seen.Id}` in another capacity; somebody else decides for {Waiting(item)}")
            : new(ApprovalRefusalReason.NotEntitled, $"`{seen.Id}` waits for {Waiting(item)}, and `{Person}` stands for none of them");
    }

    private static string Waiting(ApprovalItemState item) => string.Join(", ", item.WaitingFor.Select(static r => $"`{r}`"));
}
