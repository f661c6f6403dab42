using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Supervision and feedback: corrections are ordered and followed up; the outcome of feedback is told to the customer.</summary>
public sealed class Clause_Supervision_Cases
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ServiceLevels);
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    [Fact]
    public void A_correction_has_a_responsible_person_and_a_due_date()
    {
        var refusal = Open(Presets.ServiceLevels, new CaseOpening("S-1", "correction", "K-1", "song"), Thursday).Refusal!;
        Assert.Equal("no responsible person is named; steps of this kind are theirs; no due date is named; steps of this kind run to it", refusal.Problem);
    }

    [Fact]
    public void Only_the_group_orders_it() => Assert.Equal(CaseRefusalReason.NotEntitled, Open(Presets.ServiceLevels, new CaseOpening("S-1", "correction", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Refusal!.Reason);

    [Fact]
    public void It_is_followed_up_and_done_again_until_it_is_corrected()
    {
        var corrected = Correction().Does(Thursday, "sun", "correct", null, null, "measures");
        Assert.Equal(CaseRefusalReason.NotEntitled, corrected.Refuses(Thursday, new RecordCommand("sun", "recheck", outcome: "corrected")).Reason);
        Assert.Equal(1, corrected.Does(Thursday, "song", "recheck", null, "not-corrected").Reopenings);
        Assert.Equal(CaseStatus.Closed, corrected.Does(Thursday, "song", "recheck", null, "corrected").Status);
    }

    [Fact]
    public void An_overdue_one_is_flagged_to_the_group_with_who_is_responsible()
    {
        var late = At(2026, 3, 7, 0);
        Assert.Empty(Correction().Breaches(EndOf(2026, 3, 6)));
        Assert.Equal("sun", Correction().Breaches(late).Single().Responsible);
        Assert.Equal(["supervision-group"], Engine.Cases.Review(Correction(), Facts, late, Office).ToTell);
    }

    [Fact]
    public void Feedback_is_closed_only_when_its_outcome_was_told_to_the_customer()
    {
        var handled = Open(Presets.ServiceLevels, new CaseOpening("F-1", "feedback", "K-1", "sun", responsible: "sun"), Thursday).Case.Does(Thursday, "sun", "handle", null, null, "result");
        Assert.Equal(CaseStatus.Open, handled.Status);
        Assert.Equal(CaseStatus.Closed, handled.Does(Thursday, "sun", "tell-customer").Status);
    }

    private static CustomerCase Correction() => Open(Presets.ServiceLevels, new CaseOpening("S-1", "correction", "K-1", "song", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;
}
