using System;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Cases;

public sealed class CaseReviewTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.CementSales);
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    [Fact]
    public void Who_was_told_is_not_asked_for_again()
    {
        var late = At(2026, 2, 14);
        var complaint = Complaint();
        Assert.Equal(["marketing-head"], Review(complaint, late).ToTell);
        Assert.Empty(Review(complaint.Does(late, new TellCommand("chen", "marketing-head")), late).ToTell);
        Assert.Equal(CaseRefusalReason.Already, complaint.Does(late, new TellCommand("chen", "marketing-head")).Refuses(late, new TellCommand("chen", "marketing-head")).Reason);
    }

    [Fact]
    public void What_is_not_overdue_is_told_to_nobody() => Assert.Empty(Review(Complaint(), EndOf(2026, 2, 12)).ToTell);

    [Fact]
    public void The_record_is_the_same_for_the_same_case_and_moment_and_names_rules_and_breaches()
    {
        var review = Review(Complaint(), At(2026, 2, 14));
        Assert.Equal(review.ToRecord(), Review(Complaint(), At(2026, 2, 14)).ToRecord());
        Assert.Contains("\"hits\":[{\"rule\":\"tell-on-overdue-case\",\"set\":\"cases.routes\"}]", review.ToRecord(), StringComparison.Ordinal);
        Assert.Contains("\"overdue\":[{\"round\":0,\"since\":\"2026-02-12T15:59:59.999999999Z\",\"step\":\"report\",\"waitingFor\":[\"marketing-head\",\"quality-head\",\"department\"]}]", review.ToRecord(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_explains_itself_in_three_languages()
    {
        var review = Review(Complaint().Does(Thursday, "chen", "report", "quality-head"), At(2026, 2, 14));
        Assert.StartsWith("quality complaint C-1 of customer K-1: open\n", Engine.Explain(review), StringComparison.Ordinal);
        Assert.Contains("waiting for head of marketing, plant-2", Engine.Explain(review), StringComparison.Ordinal);
        Assert.StartsWith("客户K-1的质量投诉C-1：处理中\n", Engine.Explain(review, "zh-Hans"), StringComparison.Ordinal);
        Assert.Contains("待办", Engine.Explain(review, "zh-Hans"), StringComparison.Ordinal);
        Assert.StartsWith("客戶K-1的品質投訴C-1：處理中\n", Engine.Explain(review, "zh-Hant"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_adds_a_rule_of_its_own()
    {
        var engine = TieringEngine.Create(Presets.CementSales, static b => b.EditRules(static r => r.For(Areas.CaseRoutes)
            .Add(new Rules.Rule<CaseSituation, CaseRoute>("long-open", "the general manager is told of what is open for a month", static c => c.OpenDays >= 30, static c => CaseRoute.Tell("general-manager")))));

        Assert.Contains("general-manager", engine.Cases.Review(Complaint(), Facts, At(2026, 3, 14), Office).ToTell);
        Assert.DoesNotContain("general-manager", engine.Cases.Review(Complaint(), Facts, At(2026, 3, 13), Office).ToTell);
    }

    [Fact]
    public void Facts_of_another_customer_and_a_moment_before_the_opening_are_refused()
    {
        Assert.Contains("the facts are those of `K-2`", Assert.Throws<ArgumentException>(static () => Engine.Cases.Review(Complaint(), new CustomerFactsBuilder { Id = "K-2" }.Build(), Thursday, Office)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => Review(Complaint(), Thursday - Duration.FromHours(1)));
    }

    private static CaseReview Review(CustomerCase complaint, Instant at) => Engine.Cases.Review(complaint, Facts, at, Office);
}
