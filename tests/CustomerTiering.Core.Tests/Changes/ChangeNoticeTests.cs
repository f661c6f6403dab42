using System;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Changes;

/// <summary>A notice names who is told of a change; it is due once the change is approved.</summary>
public class ChangeNoticeTests
{
    private const string Customer = """{ "use": "notify-on-change", "recipient": "customer" }""";
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    [Theory]
    [InlineData(null, "customer")]
    [InlineData("C", "customer")]
    [InlineData("A", "customer")]
    [InlineData("B", "")]
    public void Every_change_is_told(string? tier, string told)
        => Assert.Equal(told, string.Join(", ", Decide(Policy(Customer), tier).NoticesIfApproved));

    [Theory]
    [InlineData(null, "")]
    [InlineData("C", "customer")]
    [InlineData("B", "")]
    public void Or_every_adjustment_of_a_tier_that_the_customer_had(string? tier, string told)
        => Assert.Equal(told, string.Join(", ", Decide(Policy("""{ "use": "notify-on-adjustment", "recipient": "customer" }"""), tier).NoticesIfApproved));

    [Fact]
    public void A_recipient_whom_two_rules_name_is_told_once()
        => Assert.Equal(
            ["customer", "owner"],
            Decide(Policy(Customer + """, { "id": "again", "use": "notify-on-change", "recipient": "customer" }, { "id": "good-news", "when": { "outcome": "change", "is": "promote" }, "then": { "noticeTo": "owner" } }"""), "C").NoticesIfApproved);

    [Fact]
    public void The_headline_says_that_it_waits_for_the_approval()
    {
        Assert.Contains("\nTo be told once approved: the customer\n", Explained(Policy(Customer, """{ "use": "approve-change", "role": "crm-department" }""")), StringComparison.Ordinal);
        Assert.Contains("\nTo be told: the customer\n", Explained(Policy(Customer)), StringComparison.Ordinal);
        Assert.Contains("Who is told\n  notify-on-change: every change of tier", Explained(Policy(Customer)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_names_the_recipients_and_is_as_before_where_nobody_is_told()
    {
        Assert.Contains("\"noticesIfApproved\":[\"customer\"]", Decide(Policy(Customer), "C").ToRecord(), StringComparison.Ordinal);
        Assert.DoesNotContain("notices", Decide(Policy(Customer), "B").ToRecord(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_book_has_the_notices()
    {
        var set = TieringEngine.Create(Policy(Customer)).RuleBook().Sets[^1];

        Assert.Equal(("changes.notices", "notice to the customer [recipient]"), (set.Id, set.Rules[0].Outcome));
        Assert.Empty(TieringEngine.Create(Policy()).RuleBook().Sets[^1].Rules);
    }

    [Fact]
    public void Two_notices_are_equal_when_they_go_to_the_same()
    {
        Assert.True(ChangeNotice.To("customer") == ChangeNotice.To("customer"));
        Assert.True(ChangeNotice.To("customer") != ChangeNotice.To("owner"));
        Assert.Throws<ArgumentException>(static () => ChangeNotice.To(" "));
    }

    private static TieringPolicy Policy(string notices = "", string approvals = "")
        => TieringPolicy.Parse(SmallPolicy.Json(approvals: approvals).Replace("\"limits\": [", $"\"notices\": [ {notices} ], \"limits\": [", StringComparison.Ordinal));

    private static Decision Decide(TieringPolicy policy, string? tier)
        => TieringEngine.Create(policy).Decide(SmallPolicy.Scoring(70), tier is null ? Standing.None : Standing.Imported(tier, AsOf.PlusMonths(-9)), AsOf);

    private static string Explained(TieringPolicy policy)
    {
        var engine = TieringEngine.Create(policy);
        return engine.Explain(engine.Decide(SmallPolicy.Scoring(70), Standing.None, AsOf));
    }
}
