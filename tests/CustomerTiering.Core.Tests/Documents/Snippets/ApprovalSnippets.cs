using System;
using System.Collections.Generic;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.Customers;
using CustomerTiering.People;
using CustomerTiering.Testing;
using CustomerTiering.Testing.Approvals;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the pages on approvals and access, as it stands there.</summary>
internal static class ApprovalSnippets
{
    private static readonly List<string> Stored = [];

    public static void Run()
    {
        var engine = TieringEngine.Create(Presets.KeyAccounts);
        var facts = new CustomerFactsBuilder { Id = "K1", AnnualPurchase = 6_000_000, ProfitContribution = 1_200_000, LengthOfRelationship = 72, PurchaseFrequency = 24 }.Build();
        var monday = new LocalDate(2026, 7, 6);
        Decisions(engine, engine.Decide(facts, Standing.None, monday), monday);
        Gifts(engine, monday);
        Policies(TieringEngine.Create(Presets.ForeignTrade), engine, monday);
        Files(engine, new Roster([new Person("clerk")]), new DateTimeOffset(2026, 7, 6, 9, 0, 0, TimeSpan.FromHours(8)), null);
        ApprovalLaws.Check(ApprovalMachine.OfTheLibrary.WithStore(StoreAndReadBack)).ThrowIfBroken();
    }

    private static void Decisions(TieringEngine engine, Decision decision, LocalDate monday)
    {
        var request = engine.Approvals.RequestFor(decision, "R-2026-07", "li", monday);
        var applied = engine.Approvals.Apply(decision, request, monday);
        Console.WriteLine(applied.IsApplied ? $"now {applied.Standing!.Tier}" : applied.Gap!.Problem);   // `K1` waits for `key-account-department`, stage 1 of 2
    }

    private static ApprovalGap? Gifts(TieringEngine engine, LocalDate monday)
    {
        var gift = ApprovalSubject.Of(ApprovalKinds.Gift, "K1").With("what", "tea set").With("value", 800m);
        var asked = engine.Approvals.RequestFor(gift, "G-3", "li", monday);
        return gift.GapOf(asked, monday);                               // null where it may be given
    }

    private static ApprovalGap? Policies(TieringEngine now, TieringEngine then, LocalDate monday)
    {
        var asked = now.Approvals.RequestFor(then, "P-2", "li", monday);  // `then` is an engine of the policy to come
        return now.Approvals.GapOf(then, asked, monday);                  // null where it may be put in force
    }

    private static void Files(TieringEngine engine, Roster roster, DateTimeOffset now, AccessEntry? last)
    {
        var request = new AccessRequestBuilder
        {
            Person = "clerk",
            Customer = "K1",
            Owner = "seller",
            Action = "copy",
            Part = "contacts",
            Roster = roster,
        }.HappeningAt(now).Build();

        var decision = engine.Access.Decide(request);
        Store(decision.EntryAfter(last));                               // every answer is registered
        if (decision.Answer == AccessAnswer.Ask)
            Store(engine.Access.RequestLeave(decision, "L-12"));        // an approval request of kind `access`
    }

    private static void Store(AccessEntry entry) => Stored.Add(entry.ToRecord());

    private static void Store(ApprovalRequest request) => Stored.Add(request.ToRecord());

    private static ApprovalRequest StoreAndReadBack(ApprovalRequest request) => ApprovalRequest.Parse(request.ToRecord());
}
