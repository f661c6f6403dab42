using System;
using System.IO;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class LanguageTests : IDisposable
{
    private readonly Workspace _files = new();

    public LanguageTests() => _files.Ledger("1,X,x,1,2011-05-01,900,17850,UK", "2,X,x,1,2011-12-10,10,17850,UK");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Grade_sums_up_in_Chinese_and_writes_the_same_file()
    {
        _files.GradeLedger("2011-12-10").Done();
        var english = File.ReadAllText(_files.At("decisions.csv"));

        var lines = _files.GradeLedger("2011-12-10", "--language", "zh-Hans").Done().Out.Split(Environment.NewLine);

        Assert.Equal("制度`ledger`，版本`1`，评定日期2011年12月10日，金额单位英镑（未指定`--currency`，按制度的币种计）", lines[0]);
        Assert.Equal("读取行数  2：无客户编号0行、无法识别0行、2011年12月10日及以后1行、计入1行", lines[1]);
        Assert.Equal("客户数    1：已评级1户、暂不能评级0户、期间内无往来0户", lines[2]);
        Assert.Equal("等级变动  首次定级1户、升级0户、维持0户、降级0户、退出0户", lines[7]);
        Assert.Equal(english, File.ReadAllText(_files.At("decisions.csv")));
    }

    [Fact]
    public void Explain_speaks_traditional_Chinese()
    {
        var said = Workspace.Run("explain", "17850", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--language", "zh-Hant").Done().Out;

        Assert.StartsWith("17850：建議定為", said, StringComparison.Ordinal);
        Assert.Contains("900.00英鎊", said, StringComparison.Ordinal);
        Assert.Contains("須經銷售管理部門核准，核准後生效。", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]{2}", said);
    }

    [Fact]
    public void Rules_check_and_policies_speak_Chinese()
    {
        Assert.StartsWith("# 按交易流水的客户分级", Workspace.Run("rules", Workspace.LedgerPolicy, "--language", "zh-Hans").Done().Out, StringComparison.Ordinal);
        Assert.Equal(
            $"通过：制度`ledger`，版本`1`，有效期2010年1月1日起，金额单位英镑，等级A B C D，评分指标5项，规则12条，无警告{Environment.NewLine}",
            Workspace.Run("check", Workspace.LedgerPolicy, "--language", "zh-Hans").Done().Out);
        Assert.Contains("外貿企業客戶分級維護責任劃分制度", Workspace.Run("policies", "--language", "zh-Hant").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_counts_errors_in_Chinese_and_leaves_them_in_English()
    {
        var policy = _files.Write("bad.json", File.ReadAllText(Workspace.LedgerPolicy).Replace("\"weight\": 40", "\"weight\": 41", StringComparison.Ordinal));

        var said = Workspace.Run("check", policy, "--language", "zh-Hans").Out;

        Assert.Contains("错误：$.scoring.indicators: the weights sum to 101; let them sum to 100", said, StringComparison.Ordinal);
        Assert.EndsWith($"制度`ledger`有1处错误{Environment.NewLine}", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_in_the_language_and_skipped_lines_in_English()
    {
        _files.Ledger("1,X,x,?,2011-05-01,900,17850,UK", "2,X,x,1,2011-05-01,10,17850,UK");
        string[] args = ["grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--out", _files.At("d.csv"), "--language", "zh-Hans"];

        Assert.Contains("正在读取", Workspace.Run(true, args).Done().Error, StringComparison.Ordinal);
        Assert.StartsWith("skipped line 2: column `Quantity`", Workspace.Run(false, args).Done().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policies")]
    [InlineData("check", "foreign-trade")]
    [InlineData("rules", "foreign-trade")]
    [InlineData("grade", "--policy", "foreign-trade", "--facts", "f.csv", "--as-of", "2011-12-10", "--out", "d.csv")]
    [InlineData("explain", "C1", "--policy", "foreign-trade", "--facts", "f.csv", "--as-of", "2011-12-10")]
    public void Refuses_a_language_that_there_is_not_on_every_command(params string[] command)
    {
        Assert.StartsWith("language `zh-hans` is not known; did you mean `zh-Hans`?", Workspace.Run([.. command, "--language", "zh-hans"]).Refusal(), StringComparison.Ordinal);
        Assert.StartsWith("language `fr` is not known; known: `en`, `zh-Hans`, `zh-Hant`", Workspace.Run([.. command, "--language", "fr"]).Refusal(), StringComparison.Ordinal);
    }
}
