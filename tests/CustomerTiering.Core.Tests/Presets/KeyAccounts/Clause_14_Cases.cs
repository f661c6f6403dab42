using CustomerTiering.Cases;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Articles 14 and 17: a difference between discounts granted and approved becomes a finding; problems and claims are handled with priority.</summary>
public sealed class Clause_14_Cases
{
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    [Fact]
    public void A_finding_is_corrected_by_who_is_responsible_and_rechecked_by_the_department()
    {
        var corrected = Finding().Does(Thursday, "sun", "correct", null, null, "measures");
        Assert.Equal(CaseStatus.Closed, corrected.Does(Thursday, "key", "recheck", null, "corrected").Status);
        Assert.Equal(1, corrected.Does(Thursday, "key", "recheck", null, "not-corrected").Reopenings);
    }

    [Fact]
    public void One_that_is_overdue_by_a_week_is_told_to_the_general_manager()
    {
        var engine = TieringEngine.Create(Presets.KeyAccounts);
        Assert.Empty(engine.Cases.Review(Finding(), Facts, EndOf(2026, 3, 13) - Duration.Epsilon, Office).ToTell);
        Assert.Equal(["general-manager"], engine.Cases.Review(Finding(), Facts, EndOf(2026, 3, 13), Office).ToTell);
    }

    [Fact]
    public void A_claim_is_handled_by_the_next_working_day_and_the_customer_told()
    {
        var claim = Open(Presets.KeyAccounts, new CaseOpening("P-1", "problem", "K-1", "sun", responsible: "sun"), Thursday).Case;
        Assert.Equal(EndOf(2026, 2, 13), claim.Task("handle").Due);
        Assert.Equal(CaseStatus.Closed, claim.Does(Thursday, "sun", "handle", null, null, "result").Does(Thursday, "sun", "tell-customer").Status);
    }

    private static CustomerCase Finding() => Open(Presets.KeyAccounts, new CaseOpening("D-1", "finding", "K-1", "key", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;
}
