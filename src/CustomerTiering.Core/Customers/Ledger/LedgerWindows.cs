using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>The stretches of time into which a ledger's lines are summed, all counted back from one date.</summary>
internal sealed class LedgerWindows
{
    private const int MonthsInQuarter = 3;
    private const int MaxQuarters = 40;
    private readonly LocalDate[] _quarterStarts = new LocalDate[MaxQuarters];

    public LedgerWindows(LocalDate asOf, int months)
    {
        Period = MeasuringPeriod.MonthsBefore(asOf, months);
        Previous = Period.Previous;
        for (var i = 0; i < MaxQuarters; i++)
            _quarterStarts[i] = asOf.PlusMonths(-MonthsInQuarter * (i + 1));
    }

    public MeasuringPeriod Period { get; }

    public MeasuringPeriod Previous { get; }

    /// <summary>Gives the quarter of a day before the date, 0 for the last one; -1 where it is older than all that are kept.</summary>
    public int QuarterOf(LocalDate date)
    {
        for (var i = 0; i < MaxQuarters; i++)
        {
            if (date >= _quarterStarts[i])
                return i;
        }

        return -1;
    }

    /// <summary>Gives how many quarters a ledger that is complete from the day covers from end to end.</summary>
    public int QuartersCoveredFrom(LocalDate day)
    {
        var covered = 0;
        while (covered < MaxQuarters && _quarterStarts[covered] >= day)
            covered++;
        return covered;
    }
}
