using System;
using System.Linq;
using CustomerTiering.Reviews;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>An internal bulletin tells how key accounts stand: the extract of an audit is its content.</summary>
public class Clause_5_Bulletin
{
    private static readonly AuditExtract Bulletin = AuditExtract.Of(
        KeyAccounts.Engine,
        [
            KeyAccounts.Request("1", KeyAccounts.First.With(static f => f.Id = "K1")),
            KeyAccounts.Request("1", KeyAccounts.Second.With(static f => f.Id = "K2")),
            KeyAccounts.Request(null, KeyAccounts.Ordinary.With(static f => f.Id = "K3")),
        ],
        KeyAccounts.AsOf);

    [Fact]
    public void It_counts_accounts_by_grade_and_names_those_whose_grade_no_longer_fits()
    {
        Assert.Equal(2, Bulletin.InTier.Single(static t => t.Key == "1").Value);
        Assert.Equal(["K3"], Bulletin.WithoutTier);
        Assert.Contains("K2", Bulletin.Differing);
        Assert.DoesNotContain("K1", Bulletin.Differing);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void It_is_written_in_three_languages(string language)
        => Assert.Contains("K2", Bulletin.ToMarkdown(language), StringComparison.Ordinal);
}
