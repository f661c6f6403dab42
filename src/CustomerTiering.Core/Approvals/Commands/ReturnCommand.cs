using System;
using System.Collections.Generic;

namespace CustomerTiering.Approvals;

/// <summary>Somebody sends items back to who requested them, to be amended or submitted again; approvals already given stand while the fingerprint does.</summary>
public sealed class ReturnCommand : ClosingCommand
{
    internal const string Word = "return";

    /// <summary>Initializes a new instance of the <see cref="ReturnCommand"/> class for one item.</summary>
    /// <param name="person">Who sends them back.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="fingerprint">The fingerprint that was shown.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ReturnCommand(string person, string item, string fingerprint, string reason)
        : this(person, [new SeenItem(item, fingerprint)], reason)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ReturnCommand"/> class.</summary>
    /// <param name="person">Who sends them back.</param>
    /// <param name="items">The items as they were shown, each once.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">Person or reason are blank, there is no item, or one stands twice.</exception>
    public ReturnCommand(string person, IEnumerable<SeenItem> items, string reason)
        : base(person, items, reason)
    {
    }

    /// <inheritdoc/>
    public override string Name => Word;

    private protected override (ApprovalItemStatus Status, ApprovalEventKind Event) Becomes => (ApprovalItemStatus.Returned, ApprovalEventKind.Returned);
}
