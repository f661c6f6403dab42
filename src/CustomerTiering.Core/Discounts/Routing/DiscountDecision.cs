using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>How a discount request is routed, line by line. Immutable and safe to share.</summary>
public sealed class DiscountDecision : AreaDecision
{
    private static readonly LineStatus[] Statuses = [LineStatus.ListPrice, LineStatus.Free, LineStatus.NeedsApproval, LineStatus.Refused];

    internal DiscountDecision(TieringEngine engine, DiscountRequest request, IReadOnlyList<RoutedLine> lines, NextOrderResult? redemption)
        : base(engine, "discounts", request.Facts.Id, request.AsOf, [.. lines.SelectMany(static l => l.Answers)])
    {
        Request = request;
        Lines = lines;
        Redemption = redemption;
    }

    /// <summary>Gets the request.</summary>
    public DiscountRequest Request { get; }

    /// <summary>Gets the lines in the order of the request.</summary>
    public IReadOnlyList<RoutedLine> Lines { get; }

    /// <summary>Gets what became of the next-order discount that the request redeems: its next state, which the host stores when it grants, or why it cannot be used; null where none is given.</summary>
    public NextOrderResult? Redemption { get; }

    /// <summary>Gets a value indicating whether every line may be granted or sold at list price as it is, without anybody's approval.</summary>
    public bool IsFree => Lines.All(static l => l.Status is LineStatus.ListPrice or LineStatus.Free);

    /// <summary>Gives the line of that id; null where the request has none.</summary>
    /// <param name="line">The id.</param>
    public RoutedLine? Find(string line) => Lines.FirstOrDefault(l => l.Line.Id == line);

    /// <summary>Gets what is to be submitted for approval, or with an <see cref="AmendCommand"/> after a change: an item for each line that needs it.</summary>
    public IReadOnlyList<ApprovalItem> Items => [.. Lines.Select(static l => l.Item).Where(static i => i is not null).Select(static i => i!)];

    /// <summary>Submits what needs approval.</summary>
    /// <param name="id">The id of the request for approval; never blank.</param>
    /// <param name="requestedBy">Who requests it, and therefore does not approve it; never blank.</param>
    /// <param name="deadlines">After how many days something happens by itself; null for never.</param>
    /// <exception cref="InvalidOperationException">No line needs approval.</exception>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApprovalRequest Submit(string id, string requestedBy, ApprovalDeadlines? deadlines = null)
        => Items is { Count: > 0 } items
            ? ApprovalRequest.Submit(id, "discount", requestedBy, items, AsOf, deadlines)
            : throw new InvalidOperationException($"no line of request `{Request.Id}` needs approval");

    private protected override void Record(CanonicalObject record) => record
        .Add("request", Request.Id)
        .Add("facts", FactsRecord.HashOf(Request.Facts))
        .Add("tier", Request.Standing.Tier)
        .Add("credit", new CanonicalObject().Add("warningLevel", Request.Credit.WarningLevel).Add("grade", Request.Credit.Grade).Add("onHold", Request.Credit.OnHold))
        .Add("settlement", Request.Settlement)
        .Add("concededThisYear", Request.ConcededThisYear)
        .Add("nextOrder", Request.NextOrder?.Id)
        .Add("lines", Lines.Select(static l => new CanonicalObject()
            .Add("id", l.Line.Id)
            .Add("status", ConditionPrinter.Words(l.Status.ToString()))
            .Add("refusal", l.Refusal is { } refusal ? ConditionPrinter.Words(refusal.ToString()) : null)
            .Add("askedShare", l.AskedShare)
            .Add("standard", l.Standard)
            .Add("maximum", l.Maximum)
            .Add("withinStandard", l.IsWithinStandard)
            .Add("dropped", l.Dropped.Count == 0 ? null : l.Dropped)
            .Add("route", l.Route?.ToCanonical())
            .Add("unitCost", l.Line.UnitCost)
            .Add("fingerprint", l.Fingerprint)));

    private protected override string Headline(PolicyTexts texts)
    {
        var counts = Statuses
            .Select(status => (status, n: Lines.Count(l => l.Status == status)))
            .Where(static c => c.n > 0)
            .Select(c => texts.Say("discount.count", ("n", texts.Numbers.Write(c.n)), ("status", texts.Word(c.status))));
        return texts.Say("discount.headline", ("customer", Subject), ("request", Request.Id), ("counts", texts.List(counts)));
    }

    private protected override void Explain(ExplanationText text) => text.Add("discount-lines", Lines.Select(l => new DiscountLineWords(text.Texts).Of(l)));
}
