using CustomerTiering.Care;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>What is to be done follows from tier and owner; what was done moves what comes next.</summary>
internal static class FirstVisit
{
    private static readonly LocalDate Planned = new(2025, 7, 3);

    public static void Tell(Account account)
    {
        Company.Chapter(Planned, "care");
        Company.Say(Next(account, Planned));

        var visited = new DoneTask("visit", new LocalDate(2025, 7, 21));
        Company.Say($"visited on {visited.DoneOn:uuuu-MM-dd}");
        Company.Say(Next(account, visited.DoneOn, visited));
    }

    private static string Next(Account account, LocalDate on, params DoneTask[] done)
    {
        var request = new CareRequestBuilder(account.Facts, account.Standing, on) { Calendar = Company.Office.Calendar };
        foreach (var task in done)
            request.Add(task);

        var next = Company.Engine.Care.Plan(request.Build()).Tasks[0];
        return $"next: {next.Measure.Id} by {next.Person}, due {next.Due:uuuu-MM-dd}";
    }
}
