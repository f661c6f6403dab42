using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Portfolio;

/// <summary>Real deals of a company with subsidiaries, against figures that a script apart from the library found in the same files.</summary>
public sealed class CrmSalesTests
{
    private const string Deals = "crm-sales/sales_pipeline.csv";
    private const string Accounts = "crm-sales/accounts.csv";

    [RealDataFact(Deals)]
    public void Classes_and_concentration_are_those_that_a_script_found()
    {
        var won = Won();
        var (abc, concentration) = (AbcAnalysis.Of(won, Values.Abc), Concentration.Of(won, [1, 5, 10, 20]));

        Assert.Equal((85, 10_005_534m, 0.013581m), (concentration.Customers, concentration.Total, concentration.Herfindahl));
        Assert.Equal([0.034127m, 0.120942m, 0.207230m, 0.359805m], concentration.TopShares.Select(static t => t.Share!.Value));
        Assert.Equal([("A", 59), ("B", 18), ("C", 8)], abc.Classes.Select(c => (c.Code, abc.Of(c.Code).Count)));
    }

    [RealDataFact(Deals)]
    public void Subsidiaries_rolled_up_to_their_owners_change_who_is_best()
    {
        var groups = new CustomerGroups(Rows(Accounts).Select(static r => new CustomerIdentity(r[0], r[0], parent: r[6])));
        var (alone, together) = (TopList.Of(Won(), 3), TopList.Of(groups.RollUp(Won()), 3));

        Assert.Equal(["Kan-code", "Konex", "Condax"], alone.Places.Select(static p => p.Customer));
        Assert.Equal([("Acme Corporation", 519_349m), ("Sonron", 479_028m), ("Kan-code", 341_455m)], together.Places.Select(static p => (p.Customer, p.Value)));
        Assert.Equal(70, groups.Groups.Count);
    }

    private static List<CustomerValue> Won()
        => [.. Rows(Deals).Where(static r => r[4] == "Won" && r[3].Length > 0).GroupBy(static r => r[3]).Select(static g => new CustomerValue(g.Key, g.Sum(static r => decimal.Parse(r[7], CultureInfo.InvariantCulture))))];

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(SharedData.Require(file)).Skip(1).Select(static line => line.Split(','));
}
