using NodaTime;

namespace CustomerTiering.Care;

/// <summary>One day on which the work of a measure falls.</summary>
/// <param name="key">What tells it from others of its series.</param>
/// <param name="nominal">The day before it is moved off a day that is no working day.</param>
/// <param name="begins">The first day on which it may be done; null for what the measure's lead says.</param>
/// <param name="moves">Why it is not on its date.</param>
/// <param name="notBefore">The first day to which it may be moved; null for the day from which the measure applies.</param>
internal sealed class CareOccurrence(string key, LocalDate nominal, LocalDate? begins = null, CareMoves moves = CareMoves.None, LocalDate? notBefore = null)
{
    public string Key { get; } = key;

    public LocalDate Nominal { get; } = nominal;

    public LocalDate? Begins { get; } = begins;

    public CareMoves Moves { get; } = moves;

    public LocalDate? NotBefore { get; } = notBefore;
}
