using System;
using System.Collections.Generic;

namespace CustomerTiering.Approvals;

/// <summary>Somebody rejects items. That is final: what was rejected needs a request of its own.</summary>
public sealed class RejectCommand : ClosingCommand
{
    internal const string Word = "reject";

    /// <summary>Initializes a new instance of the <see cref="RejectCommand"/> class for one item.</summary>
    /// <param name="person">Who rejects.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="fingerprint">The fingerprint that was shown.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public RejectCommand(string person, string item, string fingerprint, string reason)
        : this(person, [new SeenItem(item, fingerprint)], reason)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="RejectCommand"/> class.</summary>
    /// <param name="person">Who rejects.</param>
    /// <param name="items">The items as they were shown, each once.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">Person or reason are blank, there is no item, or one stands twice.</exception>
    public RejectCommand(string person, IEnumerable<SeenItem> items, string reason)
        : base(person, items, reason)
    {
    }

    /// <inheritdoc/>
    public override string Name => Word;

    private protected override (ApprovalItemStatus Status, ApprovalEventKind Event) Becomes => (ApprovalItemStatus.Rejected, ApprovalEventKind.Rejected);
}
