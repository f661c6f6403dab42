using System;
using System.Collections.Generic;
using CustomerTiering.Calendars;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on cases, compiled; a test holds them in step.</summary>
internal static class CaseSnippets
{
    public const string Kind = """
        { "id": "commitment", "clause": "14",
          "steps": [ { "id": "keep", "by": [ "responsible" ], "within": { "dueDate": true } } ],
          "postponedBy": [ "supervisor" ] }
        """;

    public static void Complaint(DateTimeZone shanghai, Roster roster, Instant thursday, Instant friday, CustomerFacts facts, IEnumerable<CustomerCase> cases)
    {
        var engine = TieringEngine.Create(Presets.CementSales);
        var office = new CaseOffice(shanghai, HolidayCalendar.China, roster);
        var opening = new CaseOpening("C-17", "complaint", "K-1", "chen", cause: "breakage", department: "plant-2");

        var complaint = engine.Cases.Open(opening, thursday, office).Case;
        var result = complaint.Apply(new RecordCommand("chen", "report", "quality-head"), thursday, office);
        if (result.IsRefused)
            Console.WriteLine(result.Refusal);                      // why, and what is possible now
        else
            Store(result.Case.ToRecord(), result.Events);

        foreach (var breach in result.Case.Breaches(friday))
            Console.WriteLine(breach);                              // C-17: report is overdue, waiting for marketing-head, department

        CaseReview review = engine.Cases.Review(result.Case, facts, friday, office, cases);
        Console.WriteLine(engine.Explain(review, "zh-Hans"));       // whom to tell, what to call for, what marks it
    }

    public static IBusinessCalendar Calendar(string yearOfOurOwn)
    {
        var calendar = HolidayCalendar.China.With(HolidayCalendar.Parse(yearOfOurOwn));
        return calendar;
    }

    private static void Store(string record, IReadOnlyList<CaseEvent> events) => Console.WriteLine($"{record} {events.Count}");
}
