using System;
using System.Linq;
using CustomerTiering.Laws;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Accounts;

public sealed class AccountAnalysisTests
{
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly LocalDate LongAgo = new(2015, 1, 1);
    private static readonly LocalDate Now = Day.PlusMonths(-1);
    private static readonly LocalDate YearBefore = Day.PlusMonths(-13);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);

    [Fact]
    public void Product_lines_tell_what_is_bought_the_largest_first_and_how_needs_change()
    {
        var lines = Analyse(
            Bought(Now, 60, "bulk"), Bought(YearBefore, 40, "bulk"),
            Bought(Now, 20, "bags"), Bought(YearBefore, 50, "bags"),
            Bought(Now, 15, "mortar"),
            Bought(YearBefore, 10, "clinker"),
            Bought(Now, 5, "sand"), Bought(YearBefore, 5, "sand")).ProductLines;

        (string?, NeedChange, decimal?)[] expected = [("bulk", NeedChange.Risen, 0.5m), ("bags", NeedChange.Fallen, -0.6m), ("mortar", NeedChange.New, null), ("sand", NeedChange.Unchanged, 0m), ("clinker", NeedChange.Gone, -1m)];
        Assert.Equal(expected, lines.Select(static p => (p.Key, p.Amount.Need, p.Amount.Change)));
        Assert.Equal([0.6m, 0.2m, 0.15m, 0.05m, 0m], lines.Select(static p => p.Share));
        Assert.Equal(1m, lines.Sum(static p => p.ShareBefore));
    }

    [Fact]
    public void What_a_purchase_does_not_tell_is_a_part_of_its_own_and_not_left_out()
    {
        var analysis = Analyse(Bought(Now, 3, "bulk"), Bought(Now, 1, " "));

        Assert.Equal(["bulk", null], analysis.ProductLines.Select(static p => p.Key));
        Assert.Equal(4m, analysis.ProductLines.Sum(static p => p.Amount.Now));
        Assert.Null(Assert.Single(analysis.Uses).Key);
    }

    [Fact]
    public void The_day_itself_and_what_lies_before_the_period_do_not_count()
        => Assert.Equal(2m, Analyse(Bought(Day, 100), Bought(Day.PlusDays(-1), 1), Bought(Day.PlusMonths(-12), 1), Bought(Day.PlusMonths(-12).PlusDays(-1), 100)).Purchases.Now);

    [Fact]
    public void A_year_before_that_is_not_covered_is_not_a_year_without_purchases()
    {
        var analysis = Engine.Portfolio.Analyse(new AccountHistory("C1", Day.PlusMonths(-20), [Bought(Now, 10, "bulk")]), Day);

        Assert.Null(analysis.Purchases.Before);
        Assert.Null(analysis.ComparedFrom);
        Assert.Equal((NeedChange.Unknown, null), (analysis.ProductLines[0].Amount.Need, analysis.ProductLines[0].ShareBefore));
        Assert.Contains("nothing is compared", analysis.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_begin_within_the_period_are_told()
        => Assert.Contains("records begin on 1 May 2025", Engine.Portfolio.Analyse(new AccountHistory("C1", new LocalDate(2025, 5, 1), []), Day).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Payments_that_are_not_looked_at_are_not_none()
    {
        AccountPayment[] paid = [new(Now, 30), new(YearBefore, 40), new(Now, -10)];

        Assert.Null(Analyse(Bought(Now, 1)).Payments);
        Assert.Equal(0m, Engine.Portfolio.Analyse(new AccountHistory("C1", LongAgo, [], []), Day).Payments!.Value.Now);
        Assert.Equal(-0.5m, Engine.Portfolio.Analyse(new AccountHistory("C1", LongAgo, [], paid), Day).Payments!.Value.Change);
    }

    [Fact]
    public void Where_returns_outweigh_purchases_there_are_no_shares()
    {
        var part = Assert.Single(Analyse(Bought(Now, -5, "bulk"), Bought(YearBefore, 5, "bulk")).ProductLines);

        Assert.Equal((0m, NeedChange.Gone), (part.Share, part.Amount.Need));
    }

    [Fact]
    public void Several_accounts_are_one_that_is_known_since_the_last_of_them_is()
    {
        var together = AccountHistory.Together("all", [new AccountHistory("C1", LongAgo, [Bought(Now, 1, "bulk")], []), new AccountHistory("C2", YearBefore, [Bought(Now, 2, "bulk")])]);
        var analysis = Engine.Portfolio.Analyse(together, Day);

        Assert.Equal((3m, YearBefore, null), (analysis.Purchases.Now, analysis.CoveredFrom, analysis.Payments));
        Assert.Throws<ArgumentException>(static () => AccountHistory.Together("all", []));
        Assert.Throws<ArgumentException>(static () => AccountHistory.Together("all", [new AccountHistory("C1", LongAgo, []), new AccountHistory("C1", LongAgo, [])]));
    }

    [Fact]
    public void Of_several_accounts_what_was_bought_before_all_are_known_counts_for_none()
    {
        var together = AccountHistory.Together("all", [new AccountHistory("C1", LongAgo, [Bought(YearBefore, 5, "bulk"), Bought(Now, 1, "bulk")]), new AccountHistory("C2", Now, [Bought(Now, 2, "bulk")])]);

        Assert.Equal([1m, 2m], together.Purchases.Select(static p => p.Amount).OrderBy(static a => a));
    }

    [Fact]
    public void Is_the_same_text_whatever_the_order_of_the_purchases()
    {
        AccountPurchase[] bought = [Bought(Now, 3, "a"), Bought(Now, 3, "b"), Bought(YearBefore, 2, "c"), Bought(Now, 1, "a")];

        Assert.Equal(Analyse(bought).ToJson(), Analyse([.. bought.Reverse()]).ToJson());
    }

    [Theory]
    [InlineData("en", "Where the products go")]
    [InlineData("zh-Hans", "产品流向")]
    [InlineData("zh-Hant", "產品流向")]
    public void Is_written_in_every_language_and_what_a_host_writes_stays_text(string language, string heading)
    {
        var markdown = Analyse(new AccountPurchase(Now, 5, "<b>|x", "roads", "north")).ToMarkdown(language);

        Assert.Contains($"## {heading}", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("account.", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{[a-z-]+\}", markdown);
    }

    [Fact]
    public void A_policy_that_measures_no_periods_is_refused_in_words()
        => Assert.Contains("`portfolio.movements`", Assert.Throws<InvalidOperationException>(static () => TieringEngine.Create(SmallPolicy.With()).Portfolio.Analyse(new AccountHistory("C1", LongAgo, []), Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Days_of_hosts_without_NodaTime_give_the_same_and_a_time_of_day_is_refused()
    {
        var history = new AccountHistory("C1", new DateTime(2015, 1, 1), [new AccountPurchase(new DateTime(2025, 10, 1), 5)], [new AccountPayment(new DateTime(2025, 10, 1), 5)]);

        Assert.Equal(Engine.Portfolio.Analyse(history, Day).ToJson(), Engine.Portfolio.Analyse(history, new DateTime(2025, 11, 1)).ToJson());
        Assert.Throws<ArgumentException>(static () => new AccountPurchase(new DateTime(2025, 10, 1, 8, 0, 0), 5));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AccountPayment(Day, 1_000_000_000_000_000m));
    }

    private static AccountAnalysis Analyse(params AccountPurchase[] purchases) => Engine.Portfolio.Analyse(new AccountHistory("C1", LongAgo, purchases), Day);

    private static AccountPurchase Bought(LocalDate day, decimal amount, string? line = null) => new(day, amount, line);
}
