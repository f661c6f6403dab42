using System;
using System.Collections.Generic;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>
/// Reads a ledger once, line by line and in any order, and gives each customer's indicators for the months before a date (foreign
/// trade 3.2, 3.5). Keeps sums per customer and a little per document, not the lines. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// An indicator whose period the ledger does not cover is unknown: growth and declining quarters where the time they compare with
/// lies before <see cref="CoveredFrom"/>, and every sum over the period where the host itself states a first day later than the
/// period's. Without such a statement the period itself is taken as covered. Profit is unknown in a ledger that tells no costs.
/// </remarks>
public sealed class LedgerIndicators
{
    private static readonly FactKey[] Measured =
    [
        Indicators.AnnualPurchase, Indicators.PurchaseFrequency, Indicators.ProfitContribution, Indicators.LengthOfRelationship,
        Indicators.PurchaseGrowth, Indicators.DecliningQuarters, Indicators.Recency, Indicators.PaymentPunctuality, Indicators.HasPurchased,
    ];

    private readonly Dictionary<string, LedgerAccount> _accounts = new(StringComparer.Ordinal);
    private readonly LedgerWindows _windows;
    private readonly LocalDate? _statedCoverage;
    private readonly FactProvenance? _provenance;
    private LocalDate? _earliest;
    private bool _tellsCosts;

    /// <summary>Initializes a new instance of the <see cref="LedgerIndicators"/> class with no lines.</summary>
    /// <param name="asOf">The day for which to measure; lines on it and after it are left out.</param>
    /// <param name="months">The length of the measuring period in months, 1 to 1,200.</param>
    /// <param name="coveredFrom">The first day from which the ledger is complete; null takes its earliest line.</param>
    /// <param name="source">The source that each fact states, such as <c>ledger</c>, together with the day before <paramref name="asOf"/>; null states nothing.</param>
    /// <exception cref="ArgumentException">The number of months is out of range, or the source is blank.</exception>
    public LedgerIndicators(LocalDate asOf, int months = 12, LocalDate? coveredFrom = null, string? source = null)
    {
        _windows = new LedgerWindows(asOf, months);
        _statedCoverage = coveredFrom;
        _provenance = source is null ? null : new FactProvenance(Guard.NotBlank(source, nameof(source)), asOf.PlusDays(-1));
    }

    /// <summary>Initializes a new instance of the <see cref="LedgerIndicators"/> class with no lines, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="LedgerIndicators(LocalDate, int, LocalDate?, string?)"/>
    /// <exception cref="ArgumentException">The number of months is out of range, the source is blank, or a date has a time of day.</exception>
    public LedgerIndicators(DateTime asOf, int months = 12, DateTime? coveredFrom = null, string? source = null)
        : this(Guard.DateOnly(asOf), months, coveredFrom is { } day ? Guard.DateOnly(day, nameof(coveredFrom)) : null, source)
    {
    }

    /// <summary>Gets the months over which is measured.</summary>
    public MeasuringPeriod Period => _windows.Period;

    /// <summary>Gets the first day from which the ledger is complete; null where none was stated and no line has come.</summary>
    public LocalDate? CoveredFrom => _statedCoverage ?? _earliest;

    /// <summary>Gets the number of customers with a line before the date, 0 or more.</summary>
    public int Customers => _accounts.Count;

    /// <summary>Gets the number of lines left out because they stand on the date or after it, 0 or more.</summary>
    public long LinesAfter { get; private set; }

    /// <summary>Adds a line.</summary>
    /// <exception cref="ArgumentNullException">There is no line.</exception>
    public void Add(LedgerLine line)
    {
        Guard.NotNull(line, nameof(line));
        if (line.Date >= Period.Before)
        {
            LinesAfter++;
            return;
        }

        _earliest = _earliest < line.Date ? _earliest : line.Date;
        _tellsCosts |= line.Cost is not null;
        if (!_accounts.TryGetValue(line.Customer, out var account))
            _accounts[line.Customer] = account = new LedgerAccount();
        account.Add(line, _windows);
    }

    /// <summary>Adds lines, one at a time.</summary>
    /// <exception cref="ArgumentNullException">There are no lines, or one is null; those before it stay added.</exception>
    public void AddRange(IEnumerable<LedgerLine> lines)
    {
        foreach (var line in Guard.NotNull(lines, nameof(lines)))
            Add(line);
    }

    /// <summary>
    /// Gives the facts of each customer that has a line before the date, ordered by the characters of its id: new builders each
    /// time, to which a host adds what the ledger does not tell.
    /// </summary>
    public IEnumerable<CustomerFactsBuilder> Facts()
    {
        var ids = new string[_accounts.Count];
        _accounts.Keys.CopyTo(ids, 0);
        Array.Sort(ids, StringComparer.Ordinal);
        foreach (var id in ids)
            yield return FactsOf(id, _accounts[id]);
    }

    /// <summary>Gives the facts of one customer; null where no line of it stands before the date.</summary>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public CustomerFactsBuilder? FactsOf(string customer)
        => _accounts.TryGetValue(Guard.NotNull(customer, nameof(customer)), out var account) ? FactsOf(customer, account) : null;

    private CustomerFactsBuilder FactsOf(string id, LedgerAccount account)
    {
        var covered = CoveredFrom ?? Period.Before;
        var periodCovered = _statedCoverage is null || _statedCoverage <= Period.From;
        var growthCovered = covered <= _windows.Previous.From && account.InPrevious > 0m;
        var facts = new CustomerFactsBuilder
        {
            Id = id,
            AnnualPurchase = periodCovered ? account.InPeriod : null,
            PurchaseFrequency = periodCovered ? account.OrdersInPeriod : null,
            ProfitContribution = periodCovered && _tellsCosts ? account.Profit : null,
            PaymentPunctuality = periodCovered ? account.PaymentPunctuality() : null,
            PurchaseGrowth = growthCovered ? (account.InPeriod - account.InPrevious) / account.InPrevious : null,
            DecliningQuarters = account.DecliningQuarters(_windows.QuartersCoveredFrom(covered)),
            LengthOfRelationship = account.FirstOrder is { } first ? NodaTime.Period.Between(first, Period.Before, PeriodUnits.Months).Months : null,
            Recency = account.LastOrder is { } last ? NodaTime.Period.DaysBetween(last, Period.Before) : null,
            HasPurchased = HasPurchased(account),
        };
        if (_provenance is not null)
            Array.ForEach(Measured, key => facts.From(key, _provenance));
        return facts;
    }

    /// <summary>A return or correction without an order shows that the ledger does not tell all, so that "never" would be a guess.</summary>
    private static bool? HasPurchased(LedgerAccount account)
        => account.FirstOrder is not null ? true : account.HasCorrections ? null : false;
}
