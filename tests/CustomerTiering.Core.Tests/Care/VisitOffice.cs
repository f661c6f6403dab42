using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>A visit on which everything is tried: two sets of terms, agreeing to either, moving, recording, missing, taking back, days that pass.</summary>
internal static class VisitOffice
{
    public static readonly LocalDate Monday = new(2026, 3, 2);
    public static readonly VisitTerms Tuesday = new("prices", Monday.PlusDays(1).At(new LocalTime(10, 0)), "their office");
    public static readonly VisitTerms Thursday = new("prices", Monday.PlusDays(3).At(new LocalTime(15, 30)), "our plant");

    /// <summary>Gets all that is tried, with the days that pass before it.</summary>
    public static IReadOnlyList<(string Line, int Days, VisitCommand Command)> Steps { get; } =
    [
        ("time", 1, VisitCommand.PassTime()),
        ("agree tuesday", 0, VisitCommand.Agree("mr xu", Tuesday)),
        ("agree thursday", 0, VisitCommand.Agree("mr xu", Thursday)),
        ("move tuesday", 0, VisitCommand.Move("li", Tuesday)),
        ("move thursday", 0, VisitCommand.Move("li", Thursday)),
        ("complete", 0, VisitCommand.Complete("li", Satisfaction.Satisfied, "prices accepted")),
        ("miss", 0, VisitCommand.Miss("li", "nobody there")),
        ("withdraw", 0, VisitCommand.Withdraw("li")),
    ];

    public static Visit Proposed() => Visit.Propose("V-1", "C1", "li", Tuesday, Monday, recordWithinDays: 1);

    /// <summary>Tells from the lines alone, each with its day, whether a visit may be done: some terms were agreed to while they stood, and their day had come.</summary>
    public static bool MayBeDone(IReadOnlyList<(LocalDate On, string Line)> past) => Remembered(past).IsDone;

    /// <summary>Gives what of the lines decides about all that may follow.</summary>
    public static (string Standing, bool IsAgreed, bool IsDone, bool IsWithdrawn) Remembered(IReadOnlyList<(LocalDate On, string Line)> past)
    {
        var (standing, agreed, done) = ("tuesday", false, false);
        foreach (var (on, line) in past)
        {
            var day = standing == "tuesday" ? Monday.PlusDays(1) : Monday.PlusDays(3);
            if (line.StartsWith("move", System.StringComparison.Ordinal))
                (standing, agreed) = (line.Split(' ')[1], false);
            else if (line.StartsWith("agree", System.StringComparison.Ordinal))
                agreed = line.Split(' ')[1] == standing && on <= day;
            else if (line == "complete")
                done = agreed && on >= day;
        }

        var withdrawn = past.Any(static p => p.Line == "withdraw");
        return (standing, agreed, done && !withdrawn, withdrawn);
    }
}
