using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Article 14: promises are kept, and problems solved.</summary>
public sealed class Clause_14_Cases
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.RelationshipCare);
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    [Fact]
    public void A_commitment_is_kept_by_who_made_it_by_the_end_of_its_due_date()
    {
        Assert.Empty(Commitment().Breaches(EndOf(2026, 3, 6)));
        Assert.Equal("sun", Commitment().Breaches(At(2026, 3, 7, 0)).Single().Responsible);
        Assert.Equal(CaseStatus.Closed, Commitment().Does(At(2026, 3, 6, 23), "sun", "keep").Status);
    }

    [Fact]
    public void One_that_was_not_kept_in_time_is_told_to_the_supervisor()
    {
        Assert.Equal(["customer-service-supervisor"], Engine.Cases.Review(Commitment(), Facts, At(2026, 3, 7, 0), Office).ToTell);
        Assert.Empty(Engine.Cases.Review(Commitment(), Facts, EndOf(2026, 3, 6), Office).ToTell);
    }

    [Fact]
    public void A_commitment_for_a_day_that_is_past_is_not_taken()
        => Assert.Contains("the due date lies before the day of opening", Open(Presets.RelationshipCare, new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 2, 11)), Thursday).Refusal!.Problem, System.StringComparison.Ordinal);

    [Fact]
    public void A_problem_is_solved_and_the_customer_told()
    {
        var problem = Open(Presets.RelationshipCare, new CaseOpening("P-1", "problem", "K-1", "sun", responsible: "sun"), Thursday).Case;
        Assert.Equal(CaseStatus.Closed, problem.Does(Thursday, "sun", "solve", null, null, "solution").Does(Thursday, "sun", "tell-customer").Status);
        Assert.Equal(["customer-service-supervisor"], Engine.Cases.Review(problem, Facts, At(2026, 3, 2), Office).ToTell);
    }

    private static CustomerCase Commitment() => Open(Presets.RelationshipCare, new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;
}
