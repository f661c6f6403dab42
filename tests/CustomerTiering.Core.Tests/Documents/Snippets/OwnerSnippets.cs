using System;
using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Owners.Staffing;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on owners.</summary>
internal static class OwnerSnippets
{
    public static OwnerDecision One(TieringEngine engine, CustomerFacts facts, Standing standing)
    {
        var li = new OwnerCandidateBuilder { Id = "li", Role = "core-sales", Capacity = 40 };
        li.OnLeave(new DateTime(2026, 3, 9), new DateTime(2026, 3, 16));
        var pool = new OwnerPool(new[] { li.Build(), new OwnerCandidateBuilder { Id = "wang", Role = "senior-sales-manager" }.Build() });

        var decision = engine.Owners.Decide(new OwnerRequest(facts, standing, score: 71), pool, new DateTime(2026, 3, 2));
        Console.WriteLine(engine.Explain(decision, "zh-Hans"));
        return decision;
    }

    public static OwnerAssignment Many(TieringEngine engine, IReadOnlyList<OwnerRequest> requests, OwnerPool pool, LocalDate asOf)
    {
        var assignment = engine.Owners.Assign(requests, pool, asOf);
        foreach (var alarm in assignment.Alarms)
            foreach (var refusal in alarm.Refusals)
                Console.WriteLine($"{alarm.Customer}: not {refusal.Candidate}, {(refusal.IsFull ? "full" : refusal.Rules[0].TitleInWords("en"))}");
        return assignment;
    }

    public static StaffingPlan People(TieringEngine engine, IReadOnlyList<OwnerRequest> requests, OwnerPool pool, LocalDate asOf)
    {
        var staffing = engine.Owners.Staff(requests, pool, asOf);
        foreach (var level in staffing.Levels)
            foreach (var role in level.Roles)
                Console.WriteLine($"{level.Tier}: {role.Needed} {role.Role}, {role.Present} there, {role.Missing} missing");
        return staffing;
    }
}
