using NodaTime;

namespace CustomerTiering.Changes;

/// <summary>Counts whole calendar months between two days.</summary>
internal static class WholeMonths
{
    /// <summary>Gives the greatest number of months that can be added to the first day without passing the second; negative where the first is later.</summary>
    public static int Between(LocalDate from, LocalDate to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.PlusMonths(months) > to ? months - 1 : months;
    }
}
