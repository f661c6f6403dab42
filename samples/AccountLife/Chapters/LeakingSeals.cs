using System.Collections.Generic;
using CustomerTiering.Cases;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>A complaint runs on deadlines, and closes by itself once all is done.</summary>
internal static class LeakingSeals
{
    private static readonly LocalDate Opened = new(2025, 11, 12);

    public static void Tell(Account account)
    {
        Company.Chapter(Opened, "a complaint");
        var complaint = Company.Engine.Cases.Open(new CaseOpening("C-1", "complaint", account.Facts.Id, "rosa", text: "two seals leak"), At(0, 15), Company.Office).Case;

        var review = Company.Engine.Cases.Review(complaint, account.Facts, At(1, 8), Company.Office);
        Company.Say($"the next morning: {review.Breaches[0]}; tell {review.ToTell[0]}");

        complaint = complaint.Apply(new RecordCommand("rosa", "report", "plant"), At(1, 9), Company.Office).Case;
        complaint = complaint.Apply(new RecordCommand("quinn", "solve", details: new Dictionary<string, string> { ["solution"] = "new seals" }), At(2, 10), Company.Office).Case;
        complaint = complaint.Apply(new RecordCommand("rosa", "follow-up", outcome: "satisfied"), At(5, 11), Company.Office).Case;
        Company.Say($"{complaint.Status} on {complaint.EndedAt!.Value.InZone(Company.Office.Zone).Date:uuuu-MM-dd}, satisfied");
    }

    private static Instant At(int day, int hour) => Company.Office.Zone.AtStrictly(Opened.PlusDays(day).At(new LocalTime(hour, 0))).ToInstant();
}
