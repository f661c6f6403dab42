using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// Something that a reward or penalty may follow from, with the people that it concerns. Its id is that of the event in the host's books: the same
/// event is never rewarded twice. Immutable.
/// </summary>
public sealed class Occasion
{
    private Occasion(OccasionKind kind, string id, string subject, LocalDate on, CustomerFacts? facts = null)
    {
        Kind = kind;
        Id = Guard.NotBlank(id, nameof(id));
        Subject = Guard.NotBlank(subject, nameof(subject));
        On = on;
        Facts = facts ?? new CustomerFactsBuilder { Id = subject }.Build();
    }

    /// <summary>Gets what it is.</summary>
    public OccasionKind Kind { get; }

    /// <summary>Gets the host's id of the event, unique among occasions of its kind; of the end of a period, the period.</summary>
    public string Id { get; }

    /// <summary>Gets the id of whom it is about: a person, a team, or a customer that is new, rose or bought again.</summary>
    public string Subject { get; }

    /// <summary>Gets the day; of a period, the first day after its end.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the customer's id; null where no single customer is meant.</summary>
    public string? Customer { get; private init; }

    /// <summary>Gets the person whose figures, breach or report it is, or the id of the team that was measured; null for none.</summary>
    public string? Person { get; private init; }

    /// <summary>Gets those who look after the customer; null where not stated.</summary>
    public CreditSplit? Owners { get; private init; }

    /// <summary>Gets those who won the customer; null where not stated.</summary>
    public CreditSplit? Developers { get; private init; }

    /// <summary>Gets the team; null for none.</summary>
    public Team? Team { get; private init; }

    /// <summary>Gets what the person or team was measured at; null where it is no end of a period.</summary>
    public KpiSheet? Sheet { get; private init; }

    /// <summary>Gets the code of the tier that the customer had; null for none.</summary>
    public string? FromTier { get; private init; }

    /// <summary>Gets the code of the tier that the customer has now; null where no tier is meant.</summary>
    public string? ToTier { get; private init; }

    /// <summary>Gets a value indicating whether the tier follows from a correction of data, not from the customer's business.</summary>
    public bool IsCorrection { get; private init; }

    /// <summary>Gets the id of the policy's breach kind; null for no breach.</summary>
    public string? BreachKind { get; private init; }

    /// <summary>Gets how severe a breach was found to be, from 1; null for no breach.</summary>
    public int? Severity { get; private init; }

    /// <summary>Gets whether a breach led to major loss; null where not known.</summary>
    public bool? MajorLoss { get; private init; }

    /// <summary>Gets how many purchases a customer has made in the period that the host counts over, this one included; null where none is meant.</summary>
    public int? Purchases { get; private init; }

    /// <summary>Gets whether a team solved a major problem together; null where not known.</summary>
    public bool? ProblemSolved { get; private init; }

    /// <summary>Gets by how much the customer's loyalty changed, as a share in the host's measure; null where not known.</summary>
    public decimal? LoyaltyChange { get; private init; }

    /// <summary>Gets by how much the customer's volume changed, as a share; null where not known.</summary>
    public decimal? VolumeChange { get; private init; }

    /// <summary>Gets the event that was reported; null for no report.</summary>
    public ReviewEvent? Reported { get; private init; }

    /// <summary>Gets all people that it concerns, none of whom may decide on what follows from it; by id.</summary>
    public IReadOnlyList<string> Concerned
        =>
        [
            .. new[] { Owners, Developers }.Where(static s => s is not null).SelectMany(static s => s!.Shares).Select(static s => s.Person)
                .Concat(Team?.Members ?? [])
                .Concat(Person is null || Team is not null ? [] : [Person])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static p => p, StringComparer.Ordinal),
        ];

    /// <summary>Gets the facts that rules look at: what the person was measured at.</summary>
    internal CustomerFacts Facts { get; }

    /// <summary>A period is over for which somebody, or a team, was measured.</summary>
    /// <param name="sheet">What they were measured at.</param>
    public static Occasion PeriodEnd(KpiSheet sheet)
        => new(OccasionKind.PeriodEnd, Guard.NotNull(sheet, nameof(sheet)).Period.ToString(), sheet.Subject, sheet.Period.Before, sheet.Facts)
        {
            Person = sheet.Subject,
            Sheet = sheet,
            Team = sheet.Team,
        };

    /// <summary>Somebody won a new customer (foreign trade 5.2).</summary>
    /// <param name="id">The host's id of the event.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="tier">The code of its first tier.</param>
    /// <param name="on">The day.</param>
    /// <param name="developers">Those who won it.</param>
    /// <param name="owners">Those who look after it; null where not stated.</param>
    /// <param name="isCorrection">Whether the tier follows from a correction of data.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Occasion NewCustomer(string id, string customer, string tier, LocalDate on, CreditSplit developers, CreditSplit? owners = null, bool isCorrection = false)
        => new(OccasionKind.NewCustomer, id, customer, on)
        {
            Customer = customer,
            ToTier = Guard.NotBlank(tier, nameof(tier)),
            Developers = Guard.NotNull(developers, nameof(developers)),
            Owners = owners,
            IsCorrection = isCorrection,
        };

    /// <inheritdoc cref="NewCustomer(string, string, string, LocalDate, CreditSplit, CreditSplit, bool)"/>
    public static Occasion NewCustomer(string id, string customer, string tier, DateTime on, CreditSplit developers, CreditSplit? owners = null, bool isCorrection = false)
        => NewCustomer(id, customer, tier, Guard.DateOnly(on), developers, owners, isCorrection);

    /// <summary>A customer rose to a better tier (foreign trade 5.2).</summary>
    /// <param name="id">The host's id of the event.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="fromTier">The code of the tier that it had.</param>
    /// <param name="toTier">The code of the tier that it has now.</param>
    /// <param name="on">The day.</param>
    /// <param name="owners">Those who look after it.</param>
    /// <param name="developers">Those who won it; null where not stated.</param>
    /// <param name="isCorrection">Whether the rise follows from a correction of data.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Occasion TierRise(string id, string customer, string fromTier, string toTier, LocalDate on, CreditSplit owners, CreditSplit? developers = null, bool isCorrection = false)
        => new(OccasionKind.TierRise, id, customer, on)
        {
            Customer = customer,
            FromTier = Guard.NotBlank(fromTier, nameof(fromTier)),
            ToTier = Guard.NotBlank(toTier, nameof(toTier)),
            Owners = Guard.NotNull(owners, nameof(owners)),
            Developers = developers,
            IsCorrection = isCorrection,
        };

    /// <inheritdoc cref="TierRise(string, string, string, string, LocalDate, CreditSplit, CreditSplit, bool)"/>
    public static Occasion TierRise(string id, string customer, string fromTier, string toTier, DateTime on, CreditSplit owners, CreditSplit? developers = null, bool isCorrection = false)
        => TierRise(id, customer, fromTier, toTier, Guard.DateOnly(on), owners, developers, isCorrection);

    /// <summary>An existing customer bought again (relationship care art. 12: those who come back are encouraged).</summary>
    /// <param name="id">The host's id of the purchase.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="purchases">How many purchases the customer has made in the period that the host counts over, such as twelve months, this one included; 2 or more.</param>
    /// <param name="on">The day.</param>
    /// <param name="owners">Those who look after it; null where not stated.</param>
    /// <exception cref="ArgumentException">A text is blank, or it is the first purchase.</exception>
    public static Occasion RepeatPurchase(string id, string customer, int purchases, LocalDate on, CreditSplit? owners = null)
        => new(OccasionKind.RepeatPurchase, id, customer, on)
        {
            Customer = customer,
            Purchases = purchases >= 2 ? purchases : throw new ArgumentOutOfRangeException(nameof(purchases), purchases, "a second purchase or a later one is needed"),
            Owners = owners,
        };

    /// <inheritdoc cref="RepeatPurchase(string, string, int, LocalDate, CreditSplit)"/>
    public static Occasion RepeatPurchase(string id, string customer, int purchases, DateTime on, CreditSplit? owners = null)
        => RepeatPurchase(id, customer, purchases, Guard.DateOnly(on), owners);

    /// <summary>A team worked on a customer's problem together (foreign trade 5.2).</summary>
    /// <param name="id">The host's id of the event.</param>
    /// <param name="team">The team.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="on">The day.</param>
    /// <param name="problemSolved">Whether a major problem was solved; null where not known.</param>
    /// <param name="loyaltyChange">By how much loyalty changed, as a share in the host's measure; null where not known.</param>
    /// <param name="volumeChange">By how much volume changed, as a share; null where not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Occasion TeamResult(string id, Team team, string customer, LocalDate on, bool? problemSolved, decimal? loyaltyChange, decimal? volumeChange)
        => new(OccasionKind.TeamResult, id, Guard.NotNull(team, nameof(team)).Id, on)
        {
            Customer = Guard.NotBlank(customer, nameof(customer)),
            Team = team,
            ProblemSolved = problemSolved,
            LoyaltyChange = loyaltyChange,
            VolumeChange = volumeChange,
        };

    /// <inheritdoc cref="TeamResult(string, Team, string, LocalDate, bool?, decimal?, decimal?)"/>
    public static Occasion TeamResult(string id, Team team, string customer, DateTime on, bool? problemSolved, decimal? loyaltyChange, decimal? volumeChange)
        => TeamResult(id, team, customer, Guard.DateOnly(on), problemSolved, loyaltyChange, volumeChange);

    /// <summary>Somebody broke a duty (foreign trade 5.3). How severe it is, people have found.</summary>
    /// <param name="id">The host's id of the event.</param>
    /// <param name="person">Who broke it.</param>
    /// <param name="kind">The id of one of the policy's breach kinds.</param>
    /// <param name="severity">How severe it was found to be, 1 or more, in the policy's steps.</param>
    /// <param name="on">The day.</param>
    /// <param name="majorLoss">Whether it led to major loss; null where not known.</param>
    /// <exception cref="ArgumentException">A text is blank, or the severity is below 1.</exception>
    public static Occasion Breach(string id, string person, string kind, int severity, LocalDate on, bool? majorLoss = null)
        => new(OccasionKind.Breach, id, person, on)
        {
            Person = person,
            BreachKind = Guard.NotBlank(kind, nameof(kind)),
            Severity = severity >= 1 ? severity : throw new ArgumentOutOfRangeException(nameof(severity), severity, "a severity of 1 or more is needed"),
            MajorLoss = majorLoss,
        };

    /// <inheritdoc cref="Breach(string, string, string, int, LocalDate, bool?)"/>
    public static Occasion Breach(string id, string person, string kind, int severity, DateTime on, bool? majorLoss = null)
        => Breach(id, person, kind, severity, Guard.DateOnly(on), majorLoss);

    /// <summary>Somebody reported an event that asks for a review (foreign trade 3.5).</summary>
    /// <param name="id">The host's id of the event.</param>
    /// <param name="person">Who reported it, the owner.</param>
    /// <param name="reported">The event with the day on which it was reported.</param>
    /// <exception cref="ArgumentException">A text is blank, or the day of the report is not known.</exception>
    public static Occasion Report(string id, string person, ReviewEvent reported)
        => new(OccasionKind.Report, id, person, Guard.NotNull(reported, nameof(reported)).ReportedOn ?? throw new ArgumentException("the day of the report is needed", nameof(reported)))
        {
            Person = person,
            Reported = reported,
        };
}
