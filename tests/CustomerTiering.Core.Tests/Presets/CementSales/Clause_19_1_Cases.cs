using System.Linq;
using CustomerTiering.Cases;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>19.1: complaints of six kinds are registered and reported the same day to two heads and the department responsible.</summary>
public sealed class Clause_19_1_Cases
{
    [Fact]
    public void Complaints_are_of_the_six_kinds_of_the_clause()
        => Assert.Equal(
            ["bag-count", "bag-weight", "breakage", "caking", "bulk-short-weight", "quality"],
            Presets.CementSales.Cases.FindKind("complaint")!.Causes.Select(static c => c.Id));

    [Fact]
    public void A_complaint_of_no_such_kind_is_not_registered()
        => Assert.Equal(CaseRefusalReason.BadOpening, Open(Presets.CementSales, new CaseOpening("C-1", "complaint", "K-1", "chen", "price", department: "plant-2"), Thursday).Refusal!.Reason);

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(23)]
    public void It_is_reported_by_the_end_of_the_same_calendar_day_in_the_hosts_zone(int hour)
    {
        var complaint = Complaint(at: At(2026, 2, 12, hour));
        Assert.Empty(complaint.OverdueAt(EndOf(2026, 2, 12)));
        Assert.Equal(["report"], complaint.OverdueAt(At(2026, 2, 13, 0)));
    }

    [Theory]
    [InlineData("marketing-head")]
    [InlineData("quality-head")]
    [InlineData("department")]
    public void None_of_the_three_recipients_can_be_left_out(string missing)
    {
        var complaint = new[] { "marketing-head", "quality-head", "department" }.Where(r => r != missing).Aggregate(Complaint(), static (c, r) => c.Does(Thursday, "chen", "report", r));
        var breach = complaint.Breaches(At(2026, 2, 13)).Single();

        Assert.Equal([missing], breach.WaitingFor);
        Assert.Empty(complaint.Does(Thursday, "chen", "report", missing).Breaches(At(2026, 2, 13)));
    }

    [Fact]
    public void Each_report_stands_on_record_with_who_made_it_and_when()
    {
        var entries = Complaint().Reported(Thursday).Task("report").Entries;
        Assert.Equal(["marketing-head", "quality-head", "department"], entries.Select(static e => e.Party));
        Assert.All(entries, static e => Assert.Equal(("chen", Thursday), (e.Person, e.At)));
    }

    [Fact]
    public void Reporting_twice_to_one_recipient_does_not_stand_for_another()
        => Assert.Equal(CaseRefusalReason.BadParty, Complaint().Does(Thursday, "chen", "report", "quality-head").Refuses(Thursday, new RecordCommand("chen", "report", "quality-head")).Reason);

    [Fact]
    public void The_same_day_is_firm() => Assert.Equal(Rules.Basis.Policy, Presets.CementSales.Cases.FindKind("complaint")!.Find("report")!.Within!.Basis);
}
