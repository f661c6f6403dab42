using System;
using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Records;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// What is kept of a grant: who got what, on which day, approved by whom. It proves nothing and grants nothing: a spot check holds against it
/// what was given (key accounts art. 14). Immutable; two records are the same when their texts (<see cref="ToRecord"/>) are.
/// </summary>
public sealed class GrantRecord
{
    private const int Format = 1;

    internal GrantRecord(DiscountRequest request, RoutedLine line, string? approval, LocalDate? approvedOn, IReadOnlyList<string> approvers)
        : this(
            request.Facts.Id, request.Id, line.Line.Id, line.Line.Discount, line.Line.ConcededAmount, request.AsOf, request.Period, line.Fingerprint, approval, approvedOn, approvers)
    {
    }

    private GrantRecord(
        string customer,
        string request,
        string line,
        decimal discount,
        decimal conceded,
        LocalDate grantedOn,
        EffectivePeriod? period,
        string fingerprint,
        string? approval,
        LocalDate? approvedOn,
        IReadOnlyList<string> approvers)
    {
        Customer = customer;
        Request = request;
        Line = line;
        Discount = discount;
        Conceded = conceded;
        GrantedOn = grantedOn;
        Period = period;
        Fingerprint = fingerprint;
        Approval = approval;
        ApprovedOn = approvedOn;
        Approvers = approvers;
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the request's id, such as the number of the order.</summary>
    public string Request { get; }

    /// <summary>Gets the line's id.</summary>
    public string Line { get; }

    /// <summary>Gets the discount granted, a share of the list price.</summary>
    public decimal Discount { get; }

    /// <summary>Gets the money granted by all concessions together.</summary>
    public decimal Conceded { get; }

    /// <summary>Gets the day on which it was granted.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>Gets the days on which standing terms hold; null for one order.</summary>
    public EffectivePeriod? Period { get; }

    /// <summary>Gets what stands for the content that was approved.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets the id of the request for approval; null where none was needed.</summary>
    public string? Approval { get; }

    /// <summary>Gets the day on which the last stage approved; null where no approval was needed.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>Gets who approved, in the order they did; empty where no approval was needed.</summary>
    public IReadOnlyList<string> Approvers { get; }

    /// <summary>Gives the record as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", Format)
        .Add("customer", Customer)
        .Add("request", Request)
        .Add("line", Line)
        .Add("discount", Discount)
        .Add("conceded", Conceded)
        .Add("grantedOn", GrantedOn)
        .Add("from", Period?.From)
        .Add("before", Period?.Before)
        .Add("fingerprint", Fingerprint)
        .Add("approval", Approval)
        .Add("approvedOn", ApprovedOn)
        .Add("approvers", Approvers)
        .ToString();

    /// <summary>Reads a record back.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static GrantRecord Parse(string record)
        => StoredRecord.Read(Guard.NotNull(record, nameof(record)), Format, "a grant", static o => new GrantRecord(
            o.Text("customer"),
            o.Text("request"),
            o.Text("line"),
            o.Number("discount"),
            o.Number("conceded"),
            o.Day("grantedOn"),
            o.OptionalDay("from") is { } from ? new EffectivePeriod(from, o.OptionalDay("before")) : null,
            o.Text("fingerprint"),
            o.OptionalText("approval"),
            o.OptionalDay("approvedOn"),
            o.Texts("approvers")), static r => r.ToRecord());
}
