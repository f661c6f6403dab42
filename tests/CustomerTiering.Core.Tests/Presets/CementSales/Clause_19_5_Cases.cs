using System.Linq;
using CustomerTiering.Cases;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>19.5: a major quality incident or near-miss goes to production technology, which classifies; only a major liability incident goes to the general manager.</summary>
public sealed class Clause_19_5_Cases
{
    [Theory]
    [InlineData("incident")]
    [InlineData("near-miss")]
    public void An_incident_and_a_near_miss_are_reported_to_production_technology(string cause)
        => Assert.Equal(["production-technology"], Incident(cause).Task("report").WaitingFor(Thursday).Select(static p => p.Id));

    [Fact]
    public void Production_technology_classifies_and_nobody_else()
        => Assert.Equal(CaseRefusalReason.NotEntitled, Incident().Does(Thursday, "chen", "report").Refuses(Thursday, new RecordCommand("qiu", "classify", outcome: "near-miss")).Reason);

    [Theory]
    [InlineData("major-liability", true)]
    [InlineData("major-incident", false)]
    [InlineData("near-miss", false)]
    [InlineData("not-major", false)]
    public void Only_a_major_liability_incident_goes_to_the_general_manager(string classified, bool goes)
        => Assert.Equal(goes, Classified(classified).Tasks.Any(static t => t.Step.Id == "report-to-general-manager"));

    [Fact]
    public void The_general_manager_arranges_how_it_is_handled_and_production_technology_gives_its_opinion()
    {
        var reported = Classified("major-liability").Does(Thursday, "pan", "report-to-general-manager");
        Assert.Equal(["general-manager"], Classified("major-liability").Task("report-to-general-manager").WaitingFor(Thursday).Select(static p => p.Id));
        Assert.Equal(["arrange", "opinion"], reported.Tasks.Where(static t => !t.IsDone).Select(static t => t.Step.Id).Order());
        Assert.Equal(CaseStatus.Closed, reported.Does(Thursday, "gao", "arrange", null, null, "arrangement").Does(Thursday, "pan", "opinion", null, null, "opinion").Status);
    }

    [Fact]
    public void A_near_miss_is_closed_by_the_opinion_alone()
        => Assert.Equal(CaseStatus.Closed, Classified("near-miss").Does(Thursday, "pan", "opinion", null, null, "opinion").Status);

    private static CustomerCase Classified(string outcome) => Incident().Does(Thursday, "chen", "report").Does(Thursday, "pan", "classify", null, outcome);

    private static CustomerCase Incident(string cause = "incident") => Open(Presets.CementSales, new CaseOpening("Q-1", "quality-incident", "K-1", "chen", cause), Thursday).Case;
}
