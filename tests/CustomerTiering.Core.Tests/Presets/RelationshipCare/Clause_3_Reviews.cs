using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Reviews;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Article 3: grading is adjusted all the time, and a record of it is kept.</summary>
public class Clause_3_Reviews
{
    [Fact]
    public void Each_adjustment_is_a_line_of_the_record_with_who_approved_it()
    {
        var before = RelationshipCare.AsOf.PlusMonths(-6);
        var first = RelationshipCare.Engine.Decide(new DecisionRequest(RelationshipCare.Ordinary.Build(), Standing.None, before));
        var second = RelationshipCare.Decide("ordinary", RelationshipCare.Key);

        var history = StandingHistory.Of("C1").With(first, ["supervisor"]).With(second, ["supervisor", "manager"]);

        Assert.Equal("ordinary", history.TierOn(RelationshipCare.AsOf.PlusDays(-1)));
        Assert.Equal("key", history.TierOn(RelationshipCare.AsOf));
        Assert.Equal([before, RelationshipCare.AsOf], history.Changes.Select(static e => e.On));
        Assert.Equal(["supervisor", "manager"], history.Entries[1].ApprovedBy);
    }
}
