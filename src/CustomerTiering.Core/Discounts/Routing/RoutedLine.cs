using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Rules;

namespace CustomerTiering.Discounts;

/// <summary>A line of a discount request with what was decided on it. Immutable.</summary>
public sealed class RoutedLine
{
    private readonly IReadOnlyList<IAnswer> _answers;

    internal RoutedLine(
        DiscountLine line,
        IReadOnlyList<string> dropped,
        decimal askedShare,
        decimal standard,
        decimal? maximum,
        bool isWithinStandard,
        LineStatus status,
        LineRefusal? refusal,
        DiscountRoute? route,
        string fingerprint,
        IReadOnlyList<IAnswer> answers)
    {
        Line = line;
        Dropped = dropped;
        AskedShare = askedShare;
        Standard = standard;
        Maximum = maximum;
        IsWithinStandard = isWithinStandard;
        Status = status;
        Refusal = refusal;
        Route = route;
        Fingerprint = fingerprint;
        _answers = answers;
    }

    /// <summary>Gets the line as it may be granted, without what was dropped.</summary>
    public DiscountLine Line { get; }

    /// <summary>Gets the kinds of concession that were dropped because a better one stands, in ordinal order; empty for none.</summary>
    public IReadOnlyList<string> Dropped { get; }

    /// <summary>Gets the share that must be approved: what the policy counts, less the next-order discount. Not rounded.</summary>
    public decimal AskedShare { get; }

    /// <summary>Gets the strictest standard, a share; 0 where no rule states one.</summary>
    public decimal Standard { get; }

    /// <summary>Gets the strictest maximum, a share; null where no rule states one.</summary>
    public decimal? Maximum { get; }

    /// <summary>Gets a value indicating whether what is routed lies within the standard, the bound included (key accounts art. 12).</summary>
    public bool IsWithinStandard { get; }

    /// <summary>Gets what becomes of the line.</summary>
    public LineStatus Status { get; }

    /// <summary>Gets why nobody may grant it; null where somebody may.</summary>
    public LineRefusal? Refusal { get; }

    /// <summary>Gets who approves and who is notified; null where nothing is conceded or nobody may grant it.</summary>
    public DiscountRoute? Route { get; }

    /// <summary>
    /// Gets what stands for the content that is approved: the SHA-256 over customer, request, line, prices, concessions, settlement, period
    /// and route. What has another fingerprint needs approval again.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Gets the rules that hit on this line, limits first. Worked out anew each time.</summary>
    public IReadOnlyList<RuleHit> Rules => [.. _answers.SelectMany(static a => a.RuleHits)];

    /// <summary>Gets what to submit for approval; null where no approval is needed or none would help.</summary>
    public ApprovalItem? Item => Status == LineStatus.NeedsApproval ? new ApprovalItem(Line.Id, Fingerprint, Route!.Approval!) : null;

    internal IReadOnlyList<IAnswer> Answers => _answers;
}
