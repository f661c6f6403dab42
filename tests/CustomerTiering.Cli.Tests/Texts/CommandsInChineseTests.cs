using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using Xunit;

namespace CustomerTiering.Cli.Texts;

/// <summary>What every command prints in Chinese holds no Latin word but ids, codes and file names.</summary>
public sealed class CommandsInChineseTests : IDisposable
{
    private static readonly string Heavier = Workspace.LedgerPolicy.Replace("ledger.json", "ledger-purchase-heavier.json", StringComparison.Ordinal);
    private static readonly string Portfolio = Workspace.LedgerPolicy.Replace("ledger.json", "ledger-portfolio.json", StringComparison.Ordinal);
    private readonly Workspace _files = new();

    public CommandsInChineseTests()
    {
        _files.Ledger([.. Enumerable.Range(1, 60).Select(static i => $"{i},X,x,{i},2011-{(i % 12) + 1:00}-01,{i * (i % 5)},{i % 20},UK")]);
        _files.Facts(
            "customer_id,annual-purchase,purchase-frequency,payment-punctuality,credit-rating,length-of-relationship,needs-complexity,tier,since,event",
            "1,3000000,24,1,100,12,50,2,2025-01-01,behaviour-change",
            "2,3000000,24,1,20,60,100,1,2025-01-01,",
            "3,200000,3,0.75,50,12,20,,,",
            "4,,,,,,,,,");
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("zh-Hans", "客户数    4：已评级3户、暂不能评级1户、有复核提示2户")]
    [InlineData("zh-Hant", "客戶數    4：已評級3戶、暫無法評級1戶、有覆核提示2戶")]
    [InlineData("en", "customers   4: 3 graded, 1 not gradable, 2 with warnings")]
    public void Grade_counts_the_customers_with_warnings(string language, string line)
    {
        var said = Workspace.Run("grade", "--policy", "service-levels", "--facts", _files.At("facts.csv"), "--as-of", "2026-01-01", "--out", _files.At("decisions.csv"), "--language", language).Done().Out;

        Assert.Contains(line, said.Split(Environment.NewLine));
        Assert.StartsWith("level-1-relationship;level-1-needs;promote-on-assessment;", _files.Decisions()["1"].Rules, StringComparison.Ordinal);
        if (language != "en")
            Assert.Empty(Foreign(said));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Every_command_is_Chinese(string language)
    {
        string[] facts = ["--policy", "service-levels", "--facts", _files.At("facts.csv"), "--as-of", "2026-01-01"];
        string[] ledger = ["--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10"];
        string[][] commands =
        [
            ["policies"],
            .. Presets.Ids.Append(Workspace.LedgerPolicy).SelectMany(static p => (string[][])[["check", p], ["rules", p]]),
            .. ((string[])["1", "2", "3", "4"]).Select(c => (string[])["explain", c, .. facts]),
            ["grade", "--policy", Workspace.LedgerPolicy, .. ledger, "--out", _files.At("decisions.csv")],
            ["credit", _files.Write("items.csv", "customer_id,item_id,issued,due,open\n1,1,2026-01-01,2026-02-01,5\n2,2,2026-01-01,2026-03-05,5\n"), "--policy", "key-accounts", "--as-of", "2026-03-02"],
            ["compare", Workspace.LedgerPolicy, Heavier, .. ledger, "--out", _files.At("report.html")],
            ["portfolio", "--policy", Portfolio, .. ledger, "--out", _files.At("portfolio.html")],
        ];

        Assert.All(commands, command => Assert.Empty(Foreign(Workspace.Run([.. command, "--language", language]).Done().Out)));
    }

    [Theory]
    [InlineData("zh-Hans", "错误：", "该制度有1处错误")]
    [InlineData("zh-Hant", "錯誤：", "該制度有1處錯誤")]
    public void Check_heads_and_counts_errors_in_Chinese(string language, string head, string count)
    {
        var said = Workspace.Run("check", _files.Write("bad.json", "{"), "--language", language).Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith(head, said[0], StringComparison.Ordinal);
        Assert.Equal(count, said[^1]);
    }

    [Fact]
    public void The_check_finds_an_English_word() => Assert.Equal(["growth"], Foreign("制度`ledger`：growth 22%，由C级"));

    /// <summary>Gives the Latin words outside of code that are no id, hash, code of a tier or file name.</summary>
    private static string[] Foreign(string said)
    {
        var ids = Presets.Ids.Append("ledger-purchase-heavier").Append("ledger-portfolio").Append("ledger").OrderByDescending(static i => i.Length);
        var text = Regex.Replace(said, @"`[^`]*`|[0-9a-f]{64}|(编号|編號|制度编号|制度編號)：[a-z0-9-]+|[^\s：、，已]*[/\\][^\s、，]*|---", " ");
        text = ids.Aggregate(text, static (t, id) => t.Replace(id, " ", StringComparison.Ordinal));
        return [.. Regex.Matches(text, "[A-Za-z][A-Za-z-]*").Select(static m => m.Value).Except(["A", "B", "C", "D", "CNY", "USD", "GBP"]).Except(Codes)];
    }

    /// <summary>Gets the codes of tiers, and of what conditions compare with, that presets have.</summary>
    private static IEnumerable<string> Codes => Presets.Ids.Select(Presets.Find).SelectMany(static p => p.Tiers.Ladder.Select(static t => t.Code)
        .Concat(p.RuleSets.SelectMany(static s => s.Readable()).SelectMany(static r => Regex.Matches(ConditionPrinter.Print(r.Condition), "\"([^\"]*)\"").Select(static m => m.Groups[1].Value))));
}
