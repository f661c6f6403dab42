using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Some discount for customers of better credit.</summary>
public class Clause_6_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.RelationshipCare));

    [Theory]
    [InlineData("A", LineStatus.NeedsApproval)]
    [InlineData("B", LineStatus.NeedsApproval)]
    [InlineData("C", LineStatus.Refused)]
    [InlineData(null, LineStatus.Refused)]
    public void Better_credit_makes_eligible_and_unknown_credit_is_not_taken_for_better(string? grade, LineStatus status)
        => Assert.Equal(status, Desk.Routed("ordinary", 0.05m, new CreditStanding(0, grade)).Status);

    [Fact]
    public void The_supervisor_approves_within_the_standard_and_the_manager_beyond_it_by_the_average_of_the_order()
    {
        var decision = Desk.Discounts.Route(Desk.Request("ordinary", CustomerTiering.Discounts.Desk.Line(0.1m), CustomerTiering.Discounts.Desk.Line(0, "line-2")).Build());
        Assert.Equal(["approval by customer-service-supervisor", "ListPrice"], decision.Lines.Select(static l => l.Roles()));
        Assert.Equal("approval by customer-service-supervisor, customer-service-manager", Desk.Routed("ordinary", 0.1m).Roles());
    }
}
