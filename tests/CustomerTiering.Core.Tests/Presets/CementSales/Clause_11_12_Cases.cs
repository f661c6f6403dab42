using System.Linq;
using CustomerTiering.Cases;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Articles 11 and 12: a serious leak risk is reported to the head of marketing; a failed negotiation is followed by a renewed invitation.</summary>
public sealed class Clause_11_12_Cases
{
    [Fact]
    public void A_serious_leak_risk_is_reported_to_the_head_of_marketing_the_same_day()
        => Assert.Equal(EndOf(2026, 2, 12), Risk(isMajor: true).Task("report-leak-risk").Due);

    [Fact]
    public void One_that_is_not_serious_is_noted_only()
        => Assert.Equal(CaseStatus.Closed, Risk(isMajor: false).Does(Thursday, "sun", "note", null, null, "subject").Status);

    [Fact]
    public void One_that_turns_out_to_be_serious_is_reported_from_then_on()
        => Assert.Equal(["marketing-head"], Risk(isMajor: false).Does(Thursday, new RaiseCommand("sun", "recipes")).Task("report-leak-risk").WaitingFor(Thursday).Select(static p => p.Id));

    [Fact]
    public void After_a_failed_negotiation_the_salesperson_invites_again()
    {
        var failed = Open(Presets.CementSales, new CaseOpening("N-1", "failed-negotiation", "K-1", "sun", responsible: "sun"), Thursday).Case;
        Assert.Equal(CaseStatus.Closed, failed.Does(Thursday, "sun", "invite-again").Status);
        Assert.Equal("sun", failed.Breaches(At(2026, 3, 1)).Single().Responsible);
    }

    private static CustomerCase Risk(bool isMajor) => Open(Presets.CementSales, new CaseOpening("L-1", "leak-risk", "K-1", "sun", isMajor: isMajor), Thursday).Case;
}
