using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Cli.Input.Crm;

public sealed class CrmFolderTests : IDisposable
{
    private readonly Workspace _files = new();

    public CrmFolderTests()
    {
        _files.Write("accounts.csv", "account,sector,office_location,subsidiary_of\nAcme,retail,Kenya,\nBeta,technolgy,,Acme\n");
        _files.Write("products.csv", "product\nGTX Pro\n");
        _files.Write("sales_teams.csv", "sales_agent,manager,regional_office\nAnna,Dustin,Central\n");
        Pipeline("1,Anna,GTX Pro,Acme,Won,2017-03-01,10");
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_clean_line_gives_no_finding()
    {
        var folder = CrmFolder.Read(_files.Root);

        Assert.Equal("sector `technolgy` is not known; did you mean `technology`? kept as written", Assert.Single(folder.Findings).Problem);
        Assert.Equal(("Acme", 10m), (folder.Opportunities[0].Account, folder.Opportunities[0].Value));
    }

    [Theory]
    [InlineData("2,Anna,GTXPro,Acme,Won,2017-03-01,10", "product `GTXPro` is not in `products.csv`; did you mean `GTX Pro`? kept as written", true)]
    [InlineData("2,Anna,GTX Pro,,Engaging,,", "names no account (stage `Engaging`); left out", false)]
    [InlineData("2,Anna,GTX Pro,Acm,Won,2017-03-01,10", "account `Acm` is not in `accounts.csv`; did you mean `Acme`? left out", false)]
    [InlineData("2,Ana,GTX Pro,Acme,Won,2017-03-01,10", "agent `Ana` is not in `sales_teams.csv`; did you mean `Anna`? left out", false)]
    [InlineData("2,Anna,GTX Pro,Acme,Won,soon,10", "`soon` is not a day; write it as `2011-12-09`; left out", false)]
    [InlineData("2,Anna,GTX Pro,Acme,Won,,10", "was won and has no day or no value; it counts as no purchase", true)]
    [InlineData("2,Anna,GTX Pro,Acme,won,2017-03-01,10", "stage `won` is not known; did you mean `Won`? it counts as no purchase", true)]
    [InlineData("2,Anna,GTX Pro", "has 3 fields where the header has 7; left out", false)]
    public void What_does_not_fit_is_reported_with_what_was_done(string line, string problem, bool isKept)
    {
        Pipeline("1,Anna,GTX Pro,Acme,Won,2017-03-01,10", line);

        var folder = CrmFolder.Read(_files.Root);

        Assert.Contains(problem, folder.Findings.Select(static f => f.Problem));
        Assert.Equal(isKept ? 2 : 1, folder.Opportunities.Count);
    }

    [Fact]
    public void A_parent_account_that_the_file_lacks_is_reported_and_one_that_stands_further_down_is_not()
    {
        _files.Write("accounts.csv", "account,sector,office_location,subsidiary_of\nAcme,retail,,Beta\nBeta,retail,,Gama\nGamma,retail,,\n");

        Assert.Equal("accounts.csv, line 3: account `Gama`, of which another is a subsidiary, is not in the file; did you mean `Gamma`? kept as written", Assert.Single(CrmFolder.Read(_files.Root).Findings).ToString());
    }

    [Fact]
    public void Ids_that_stand_twice_are_refused_all_at_once_and_so_is_a_folder_that_is_not_there()
    {
        Pipeline("1,Anna,GTX Pro,Acme,Won,2017-03-01,10", "1,Anna,GTX Pro,Acme,Won,2017-03-01,10", "1,Anna,GTX Pro,Acme,Lost,2017-03-01,10");

        Assert.EndsWith("has 2 errors: line 3: opportunity `1` stands on line 2 too; line 4: opportunity `1` stands on line 2 too", Assert.Throws<RefusedException>(() => CrmFolder.Read(_files.Root)).Message, StringComparison.Ordinal);
        Assert.EndsWith("is not there", Assert.Throws<RefusedException>(() => CrmFolder.Read(_files.At("none"))).Message, StringComparison.Ordinal);
    }

    private void Pipeline(params string[] lines)
        => _files.Write("sales_pipeline.csv", string.Join('\n', lines.Prepend("opportunity_id,sales_agent,product,account,deal_stage,close_date,close_value")) + "\n");
}
