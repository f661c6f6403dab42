using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Records;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// The duty to notify somebody of an approved concession for the record (備案, key accounts art. 12). It changes by <see cref="File(LocalDate)"/>
/// alone and waits for nobody: the approval stands, filed or not. Immutable; equal when their texts (<see cref="ToRecord"/>) are.
/// </summary>
public sealed class DiscountFiling
{
    private const int Format = 1;

    internal DiscountFiling(string request, string line, string role, LocalDate since, LocalDate? due, LocalDate? filedOn = null)
    {
        Request = request;
        Line = line;
        Role = role;
        Since = since;
        Due = due;
        FiledOn = filedOn;
    }

    /// <summary>Gets the request's id.</summary>
    public string Request { get; }

    /// <summary>Gets the line's id.</summary>
    public string Line { get; }

    /// <summary>Gets the role that is notified.</summary>
    public string Role { get; }

    /// <summary>Gets the day from which it is to be done: that of the approval, or of the grant where none was needed.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets the last day on which it is in time; null where the policy sets none.</summary>
    public LocalDate? Due { get; }

    /// <summary>Gets the day on which it was done; null where it was not.</summary>
    public LocalDate? FiledOn { get; }

    /// <summary>Tells where it stands on a day.</summary>
    /// <param name="on">The day.</param>
    public FilingStatus StatusOn(LocalDate on) => FiledOn is { } filed
        ? filed > Due ? FilingStatus.FiledLate : FilingStatus.Filed
        : on > Due ? FilingStatus.Overdue : FilingStatus.Open;

    /// <inheritdoc cref="StatusOn(LocalDate)"/>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public FilingStatus StatusOn(DateTime on) => StatusOn(Guard.DateOnly(on));

    /// <summary>Gives it as done on a day; what was done before stays as it was done first.</summary>
    /// <param name="on">The day; not before <see cref="Since"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the approval.</exception>
    public DiscountFiling File(LocalDate on)
        => on < Since ? throw new ArgumentOutOfRangeException(nameof(on), EffectivePeriod.Iso(on), $"line `{Line}` was approved on {EffectivePeriod.Iso(Since)} and is filed then or later")
            : FiledOn is not null ? this
            : new DiscountFiling(Request, Line, Role, Since, Due, on);

    /// <summary>Gives it as done on a day, for hosts that have no NodaTime.</summary>
    /// <param name="on">The day, without a time of day; not before <see cref="Since"/>.</param>
    /// <exception cref="ArgumentException">The day has a time of day, or lies before the approval.</exception>
    public DiscountFiling File(DateTime on) => File(Guard.DateOnly(on));

    /// <summary>Gives it as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => new CanonicalObject()
        .Add("format", Format)
        .Add("request", Request)
        .Add("line", Line)
        .Add("role", Role)
        .Add("since", Since)
        .Add("due", Due)
        .Add("filedOn", FiledOn)
        .ToString();

    /// <summary>Reads it back.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static DiscountFiling Parse(string record)
        => StoredRecord.Read(
            Guard.NotNull(record, nameof(record)),
            Format,
            "a filing",
            static o => new DiscountFiling(o.Text("request"), o.Text("line"), o.Text("role"), o.Day("since"), o.OptionalDay("due"), o.OptionalDay("filedOn")),
            static f => f.ToRecord());
}
