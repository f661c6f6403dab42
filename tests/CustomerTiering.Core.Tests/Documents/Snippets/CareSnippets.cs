using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on care, compiled; a test holds them in step.</summary>
internal static class CareSnippets
{
    public const string Measure = """
        { "id": "close-contact", "kind": "call", "clause": "3.3", "basis": "default", "names": { "en": "close business contact" }, "responsible": "owner", "cadence": { "every": { "months": 1, "firstWithinDays": 14 } }, "series": "contact", "contact": true, "minutes": 30, "leadDays": 5 }
        """;

    public static Worklist Care(TieringEngine engine, CustomerFacts facts, Standing standing, IEnumerable<PastContact> contacts)
    {
        var request = new CareRequestBuilder(facts, standing, new LocalDate(2026, 6, 1))
            .InClass("large")
            .Add(new CustomerDate("li", "birthday", new AnnualDate(2, 29)))
            .Add(CustomerDate.Moving("new-year", "holiday", new LocalDate(2027, 2, 6)))
            .Add(new CareEvent("order-17", "purchase", new LocalDate(2026, 5, 28)))
            .Add(new DoneTask("follow-up", new LocalDate(2026, 4, 2)))
            .Build();
        var plan = engine.Care.Plan(request);
        foreach (var task in plan.Tasks)
            Console.WriteLine($"{task.Due}: {task.Measure.Id} by {task.Person ?? task.Measure.Responsible}");
        Console.WriteLine(engine.Explain(plan, "zh-Hans"));

        var list = engine.Care.Worklist(new WorklistRequest("li", new LocalDate(2026, 6, 1), plan.Tasks.Select(t => new WorkItem(t)), contacts, minutes: 420));
        return list;
    }
}
