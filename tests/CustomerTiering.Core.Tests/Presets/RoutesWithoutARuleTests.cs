using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses;

/// <summary>Takes each route rule out of each preset and sees that a case loses something: no route is idle.</summary>
public sealed class RoutesWithoutARuleTests
{
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    public static TheoryData<string, string> Routes
    {
        get
        {
            var routes = new TheoryData<string, string>();
            foreach (var (preset, rule) in Presets.Ids.SelectMany(static id => Presets.Find(id).Cases.Routes.Select(r => (id, r.Id))))
                routes.Add(preset, rule);
            return routes;
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Something_is_lost(string preset, string rule)
    {
        var policy = Presets.Find(preset);
        var whole = TieringEngine.Create(policy);
        var without = TieringEngine.Create(policy, b => b.EditRules(r => r.For(Areas.CaseRoutes).Remove(rule)));

        Assert.Contains(Situations(preset), s => Asked(whole, s) != Asked(without, s));
    }

    private static string Asked(TieringEngine engine, CustomerCase @case)
    {
        var review = engine.Cases.Review(@case, Facts, At(2026, 8, 1), Office, [Earlier(@case)]);
        return string.Join('|', review.ToTell.Concat(review.Recommended).Concat(review.Flags));
    }

    /// <summary>One long overdue case of each kind, and a complaint that was reopened twice.</summary>
    private static IEnumerable<CustomerCase> Situations(string preset)
    {
        foreach (var kind in Presets.Find(preset).Cases.Kinds)
            yield return Opened(preset, kind, "X-2", Thursday);
        if (preset == "cement-sales")
            yield return NotSatisfied(NotSatisfied(Complaint().Reported(Thursday)));
    }

    private static CustomerCase Earlier(CustomerCase @case) => Complaint().Kind.Id == @case.Kind.Id ? Complaint(id: "X-1", cause: @case.Cause!) : new CustomerCase(
        new CaseOpening("X-1", @case.Kind.Id, @case.Customer, @case.OpenedBy, @case.Cause), @case.Kind, @case.State);

    private static CustomerCase Opened(string preset, CaseKind kind, string id, Instant at)
        => Open(
            Presets.Find(preset),
            new CaseOpening(
                id,
                kind.Id,
                "K-1",
                kind.OpenedBy.Count == 0 ? "sun" : Roster.People.First(p => p.Has(kind.OpenedBy[0])).Id,
                kind.Causes.Select(static c => c.Id).FirstOrDefault(),
                responsible: kind.NeedsResponsible ? "sun" : null,
                department: kind.NeedsDepartment ? "plant-2" : null,
                dueOn: kind.NeedsDueDate ? new LocalDate(2026, 3, 6) : null),
            at).Case;

    private static CustomerCase NotSatisfied(CustomerCase complaint) => complaint.Verified(Thursday, "our-fault").SolvedAndFiled(Thursday).Does(Thursday, "chen", "follow-up", null, "not-satisfied");
}
