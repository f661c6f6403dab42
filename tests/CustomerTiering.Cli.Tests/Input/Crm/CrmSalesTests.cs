using System;
using System.IO;
using System.Linq;
using CustomerTiering.RealData;
using NodaTime;
using Xunit;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>The real export, against counts worked out here the plain way.</summary>
public sealed class CrmSalesTests
{
    private const string Pipeline = "crm-sales/sales_pipeline.csv";
    private static readonly Lazy<CrmFolder> Folder = new(static () => CrmFolder.Read(Path.GetDirectoryName(SharedData.Require(Pipeline))!));
    private static readonly Lazy<string[][]> Rows = new(static () => [.. File.ReadLines(SharedData.Require(Pipeline)).Skip(1).Select(static l => l.Split(','))]);

    [RealDataFact(Pipeline)]
    public void All_accounts_and_agents_are_read_and_every_opportunity_with_an_account()
    {
        Assert.Equal((85, 35), (Folder.Value.Accounts.Count, Folder.Value.Agents.Count));
        Assert.Equal(Rows.Value.Where(static r => r[3].Length > 0).Select(static r => r[0]), Folder.Value.Opportunities.Select(static o => o.Id));
    }

    [RealDataFact(Pipeline)]
    public void Dirt_is_reported_and_not_guessed_away()
    {
        var told = Folder.Value.Findings.Select(static f => f.ToString()).ToList();

        Assert.Contains("accounts.csv, 12 lines from line 2: sector `technolgy` is not known; did you mean `technology`? kept as written", told);
        Assert.Contains("sales_pipeline.csv, 1,480 lines from line 3: product `GTXPro` is not in `products.csv`; did you mean `GTX Pro`? kept as written", told);
        Assert.Equal(1425, Folder.Value.Findings.Where(static f => f.Problem.StartsWith("names no account", StringComparison.Ordinal)).Sum(static f => f.Count));
        Assert.Equal(12, Folder.Value.Accounts.Count(static a => a.Sector == "technolgy"));
        Assert.Contains(Folder.Value.Opportunities, static o => o.Product == "GTXPro");
    }

    [RealDataFact(Pipeline)]
    public void Deals_that_were_won_in_the_window_are_what_an_account_bought()
    {
        var asOf = new LocalDate(2018, 1, 1);
        var won = Rows.Value.Where(static r => r[4] == "Won").ToLookup(static r => r[3]);

        Assert.All(new CrmPurchases(Folder.Value, asOf).Facts(), facts =>
        {
            Assert.Equal(won[facts.Id!].Sum(static r => decimal.Parse(r[7], System.Globalization.CultureInfo.InvariantCulture)), facts.AnnualPurchase);
            Assert.Equal(won[facts.Id!].Count(), facts.PurchaseFrequency);
        });
    }

    [RealDataFact(Pipeline)]
    public void An_account_belongs_to_the_agent_who_won_its_last_deal()
    {
        var purchases = new CrmPurchases(Folder.Value, new LocalDate(2018, 1, 1));
        var won = Rows.Value.Where(static r => r[4] == "Won").ToLookup(static r => r[3]);

        Assert.All(Folder.Value.Accounts, account =>
        {
            var last = won[account.Id].Max(static r => r[6]);
            Assert.Contains(purchases.OwnerOf(account.Id), won[account.Id].Where(r => r[6] == last).Select(static r => r[1]));
        });
    }
}
