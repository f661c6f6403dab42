using System;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on credit.</summary>
internal static class CreditSnippets
{
    public static OrderRelease Credit(TieringEngine engine, CustomerFacts facts, Standing standing)
    {
        var (newYear, january, march) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 5), new LocalDate(2026, 3, 2));
        var account = new CreditAccountBuilder { Customer = "K001", Currency = "CNY", Limit = 300000m }
            .Add(new OpenItemBuilder { Id = "R-1001", IssuedOn = january, Open = 120000m }.Build())
            .Add(new CreditAgreement("A-01", new EffectivePeriod(newYear, null), signedOn: newYear, PaymentCycle.OfDays(30)))
            .Build();
        var assessed = engine.Credit.Assess(new CreditRequest(account, CreditState.None, march, owner: "li-wei"));
        Console.WriteLine(engine.Explain(assessed));
        var stored = assessed.Next.ToRecord();                       // what the next day starts from

        var graded = engine.Decide(new DecisionRequest(facts, standing, march, assessed.Standing));
        var check = engine.Credit.Check(new CreditOrder("S-77", 50000m), assessed);
        return check.Release;                                        // release, ask or hold; whom to ask stands in check.Asked
    }

    public static bool Override(TieringEngine engine, CreditDecision assessed, LocalDate march)
    {
        var roster = new Roster(new[] { new Person("wang", "general-manager") });
        var done = assessed.Next.Apply(new OverrideHoldCommand("wang", "letter of credit has come", march.PlusDays(7)), march, engine.Policy.Credit.Control, roster);
        if (done.IsRefused)
            Console.WriteLine(done.Refusal);
        return !done.IsRefused;
    }

    public static decimal Together(TieringEngine engine, CreditDecision assessed)
    {
        var group = new CreditGroup("east-group", limit: 500000m, "CNY", new[] { "K001" });
        GroupExposure together = engine.Credit.RollUp(group, new[] { assessed });
        var inGroup = engine.Credit.CheckInGroup(new CreditOrder("S-78", 50000m), assessed, together);
        Console.WriteLine($"{inGroup.GroupTotal} of {group.Limit}, {inGroup.Release}");
        return together.Total;
    }
}
