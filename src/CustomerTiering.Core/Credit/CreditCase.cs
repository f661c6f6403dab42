using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// What the rules on a customer's credit look at. Amounts are in the policy's currency, days are calendar days. Grades are given first, then
/// measures, then the warning level, then holds, then tasks; each sees what those before it came to.
/// </summary>
public readonly struct CreditCase : IRuleCase
{
    private readonly CreditPicture _picture;
    private readonly decimal? _limit;

    internal CreditCase(BoundFacts bound, LocalDate asOf, CreditPicture picture, int levelBefore)
    {
        Bound = bound;
        AsOf = asOf;
        _picture = picture;
        _limit = picture.AgreedLimit;
        Grade = null;
        WarningLevel = levelBefore;
        HasHold = false;
    }

    private CreditCase(in CreditCase from, string? grade, decimal? limit, int level, bool hasHold)
    {
        this = from;
        Grade = grade;
        _limit = limit;
        WarningLevel = level;
        HasHold = hasHold;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the share of the amounts that was paid by its due day, 0 to 1: by the payment record, else by the customer's facts; null for unknown.</summary>
    [Unit(Units.Share)]
    public decimal? Punctuality => _picture.Punctuality;

    /// <summary>Gets the average days late of what was paid, weighted by amount; null for unknown.</summary>
    [Unit(Units.Days)]
    public decimal? AverageDaysLate => _picture.Account.Payments.AverageDaysLate;

    /// <summary>Gets the longest delay of what was paid; null for unknown.</summary>
    [Unit(Units.Days)]
    public int? WorstDaysLate => _picture.Account.Payments.WorstDaysLate;

    /// <summary>Gets how many promises to pay were not kept, those of open items included; null where the record does not tell and no open item has one.</summary>
    [Unit(Units.Count)]
    public int? BrokenPromises => _picture.BrokenPromises;

    /// <summary>Gets how many open items there are whose promise was not kept.</summary>
    [Unit(Units.Count)]
    public int OpenBrokenPromises => _picture.Ageing.BrokenPromises;

    /// <summary>Gets the days by which the oldest overdue item is past its due day; 0 where none is overdue.</summary>
    [Unit(Units.Days)]
    public int DaysOverdue => _picture.DaysOverdue;

    /// <summary>Gets what is overdue.</summary>
    [Unit(Units.Money)]
    public decimal OverdueAmount => _picture.OverdueAmount;

    /// <summary>Gets the number of overdue items.</summary>
    [Unit(Units.Count)]
    public int OverdueItems => _picture.OverdueItems;

    /// <summary>Gets the days to the next due day, 0 on it; null where nothing falls due.</summary>
    [Unit(Units.Days)]
    public int? DaysToDue => _picture.DaysToDue;

    /// <summary>Gets what is disputed.</summary>
    [Unit(Units.Money)]
    public decimal DisputedAmount => _picture.DisputedAmount;

    /// <summary>Gets the number of items of which nobody knows when they fall due.</summary>
    [Unit(Units.Count)]
    public int ItemsWithoutDueDay => _picture.ItemsWithoutDueDay;

    /// <summary>Gets receivables and open orders as a share of the limit that measures leave; null without a limit.</summary>
    [Unit(Units.Share)]
    public decimal? LimitUse => CustomerTiering.Credit.LimitUse.Of(_picture.Exposure, _limit);

    /// <summary>Gets a value indicating whether a signed agreement that names a cycle is in force (key accounts art. 13).</summary>
    public bool HasAgreement => _picture.Agreement is not null;

    /// <summary>Gets the credit grade's code; null for none, and always where grades are given.</summary>
    [Code(CreditCodes.Grade)]
    public string? Grade { get; }

    /// <summary>Gets the warning level: that of the assessment before where levels are given, the new one after.</summary>
    [Unit(Units.Count)]
    public int WarningLevel { get; }

    /// <summary>Gets a value indicating whether deliveries are stopped, an override not looked at; known to tasks.</summary>
    public bool HasHold { get; }

    internal BoundFacts Bound { get; }

    internal CreditPicture Picture => _picture;

    internal CreditCase WithGrade(string? grade) => new(in this, grade, _limit, WarningLevel, HasHold);

    internal CreditCase WithLimit(decimal? limit) => new(in this, Grade, limit, WarningLevel, HasHold);

    internal CreditCase WithLevel(int level) => new(in this, Grade, _limit, level, HasHold);

    internal CreditCase WithHold(bool hasHold) => new(in this, Grade, _limit, WarningLevel, hasHold);
}
