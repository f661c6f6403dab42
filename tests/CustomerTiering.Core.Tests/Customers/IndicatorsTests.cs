using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class IndicatorsTests
{
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        [Units.Money] = "currency",
        [Units.Share] = "a share",
        [Units.Points] = "points, 0 to 100",
        [Units.Count] = "a count",
        [Units.Days] = "calendar days",
        [Units.Months] = "whole months",
    };

    [Fact]
    public void Completion_says_clause_unit_direction_and_what_unknown_means()
        => Assert.All(typeof(Indicators).GetProperties().Where(static p => typeof(FactKey).IsAssignableFrom(p.PropertyType)), static property =>
        {
            var key = (FactKey)property.GetValue(null)!;
            var summary = SummaryOf(property.Name);
            Assert.Matches(@"^Gets [^.]+\((foreign trade|service levels|relationship care|no clause)[^)]*(\)|\d\.\d)", summary);
            Assert.Contains($"Unit: {UnitOf(key)}", summary.Replace("the policy's ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains(BetterOf(key), summary, StringComparison.Ordinal);
            Assert.Contains("Unknown where ", summary, StringComparison.Ordinal);
        });

    [Fact]
    public void All_lists_each_once()
        => Assert.Equal(typeof(Indicators).GetProperties().Select(static p => p.GetValue(null)).OfType<FactKey>(), Indicators.All);

    private static string UnitOf(FactKey key) => key switch
    {
        NumberIndicator number => Written[number.Unit],
        FlagIndicator => "yes or no",
        _ => "a code",
    };

    private static string BetterOf(FactKey key) => key switch
    {
        NumberIndicator { MoreIsBetter: true } => "ore ",
        NumberIndicator => "Less is better",
        _ => "one is better",
    };

    private static string SummaryOf(string property)
    {
        var documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CustomerTiering.Core.xml"));
        var member = documentation.Descendants("member").Single(m => (string?)m.Attribute("name") == $"P:CustomerTiering.Customers.Indicators.{property}");
        return Regex.Replace(member.Element("summary")!.Value, @"\s+", " ").Trim();
    }
}
