using System;
using System.IO;
using System.Linq;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>What the README shows is what the library says.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh-Hans")]
    public void The_explanation_on_the_first_screen_is_printed_line_by_line(string readme, string language)
    {
        var facts = new CustomerFactsBuilder
        {
            Id = "C17",
            HasPurchased = true,
            AnnualPurchase = 96400m,
            ProfitContribution = 17800m,
            PurchaseFrequency = 7,
            LengthOfRelationship = 33,
            GrowthPotential = 72,
            PurchaseGrowth = 0.22m,
        }.Build();
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var printed = engine.Explain(engine.Decide(facts, Standing.Imported("C", new LocalDate(2025, 1, 1)), new LocalDate(2026, 1, 1)), language).Split('\n');

        var shown = Block(File.ReadAllText(Repository.At(readme)), "```text\n").Split('\n').Where(static line => line is not ("" or "..."));

        Assert.True(shown.Count() > 10);
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    private static string Block(string text, string fence)
    {
        var start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
