using System;
using System.Linq;
using CustomerTiering.Texts;
using Xunit;
using static CustomerTiering.Comparisons.TwoPolicies;

namespace CustomerTiering.Comparisons.Reports;

public class MarkdownReportTests
{
    private static readonly TieringEngine Stricter = SmallBut("\"atLeast\": 60", "\"atLeast\": 70");

    [Fact]
    public void Says_on_the_first_screen_what_changed_and_what_it_does()
    {
        var lines = Small.Compare(Stricter, [Customer("C1", 65, 1000), Customer("C2", 90, 3000)]).ToMarkdown().Split('\n');

        Assert.Equal("# Comparison of two policies", lines[0]);
        Assert.Contains("- tier B begins at 70 points (before: 60).", lines);
        Assert.Contains("**1 of 2 customers move (50.0 %), and with them 1,000 EUR of annual purchase (25.0 % of 4,000 EUR).**", lines);
        Assert.Contains("| ▼ fall | 1 | 50.0 % | 1,000 EUR | 25.0 % |", lines);
        Assert.Contains("| B |  |  | ▼ 1 |  | 1 |", lines);
        Assert.Contains("| C1 | ▼ B → C | 1,000.00 EUR | 65.00 | 65.00 | 0.00 | score from which a tier begins |", lines);
    }

    [Fact]
    public void Takes_the_meaning_from_marks_in_what_comes_from_outside()
    {
        var text = Small.Compare(Stricter, [Customer("[x](javascript:y) <b>|\n# h", 65)]).ToMarkdown();

        Assert.Contains(@"| \[x\](javascript:y) \<b\>\| \# h |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-Hans", "# 两套制度的比较")]
    [InlineData("zh-Hant", "# 兩套制度的比較")]
    public void Speaks_the_language_that_is_asked_for(string language, string title)
        => Assert.StartsWith(title, Small.Compare(Stricter, [Customer("C1", 65)]).ToMarkdown(language), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Every_text_of_the_report_is_there_in_every_language_with_the_same_placeholders(string language)
    {
        static string[] Keys(TextCatalogue texts) => [.. texts.Keys.Where(static k => k.StartsWith("comparison.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        static string Placeholders(string text) => string.Join(" ", System.Text.RegularExpressions.Regex.Matches(text, @"\{[a-zA-Z]+\}").Select(static m => m.Value).Distinct().Order(StringComparer.Ordinal));
        var (english, other) = (TextCatalogue.For("en"), TextCatalogue.For(language));

        Assert.Equal(Keys(english), Keys(other));
        Assert.All(Keys(english), k => Assert.Equal(Placeholders(english.Own(k)!), Placeholders(other.Own(k)!)));
    }
}
