using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Xunit;
using static CustomerTiering.Comparisons.TwoPolicies;

namespace CustomerTiering.Comparisons.Reports;

public class HtmlReportTests
{
    private const string Nasty = "<script>alert('x')</script>\"&\u0001\ud800";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly TieringEngine Stricter = SmallBut("\"atLeast\": 60", "\"atLeast\": 70");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var language in (string[])["en", "zh-Hans", "zh-Hant"])
            {
                foreach (var name in Portfolios.Keys)
                    cases.Add(language, name);
            }

            return cases;
        }
    }

    private static Dictionary<string, Func<PolicyComparison>> Portfolios { get; } = new()
    {
        ["nobody"] = static () => Small.Compare(Stricter, []),
        ["one who stays"] = static () => Small.Compare(Small, [Customer("C1", 50, 100)]),
        ["one who moves"] = static () => Small.Compare(Stricter, [Customer("C1", 65, 100)]),
        ["none gradable"] = static () => Small.Compare(Stricter, [Customer("C1", null), Customer("C2", null, 5)]),
        ["revenue below zero"] = static () => Small.Compare(Stricter, [Customer("C1", 65, -100)]),
        ["only failures"] = static () => Small.Compare(Stricter, [Customer("C1", 65, 1, tier: "X")]),
        ["nasty id"] = static () => Small.Compare(Stricter, [Customer(Nasty, 65, 1), Customer(Nasty + "2", 65, 1, tier: Nasty)]),
        ["ten tiers"] = static () => TenTiers(5).Compare(TenTiers(9), [.. Enumerable.Range(0, 100).Select(static i => Customer($"C{i}", i, i))]),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_well_formed_and_needs_nothing_beside_itself(string language, string portfolio)
    {
        var html = Portfolios[portfolio]().ToHtml(language);
        var page = Parse(html);

        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.DoesNotContain(page.Descendants(), static e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "use");
        Assert.DoesNotContain(page.Descendants().Attributes(), static a => a.Name.LocalName is "href" or "src" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"url\(|@import|https?://(?!www\.w3\.org/2000/svg)", html);
        Assert.DoesNotContain("comparison.", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[{][a-z]+[}]", html);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.Equal(Portfolios[portfolio]().ToHtml(language), html);
    }

    [Fact]
    public void What_a_host_or_policy_writes_stays_text()
    {
        var named = SmallBut("\"tier\": \"B\"", "\"names\": { \"en\": \"<b onclick='x'>&\" }, \"tier\": \"B\"");
        var html = named.Compare(Stricter, [Customer(Nasty, 65, 1)]).ToHtml();

        Assert.Contains("<script>alert('x')</script>\"&\ufffd\ufffd", Parse(html).Root!.Value, StringComparison.Ordinal);
        Assert.Contains("<b onclick='x'>&", Parse(html).Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_pictures_have_a_title_a_description_and_a_band_for_each_cell()
    {
        var page = Parse(Small.Compare(Stricter, [Customer("C1", 65, 100), Customer("C2", 90, 300)]).ToHtml());

        var pictures = page.Descendants(Svg + "svg").ToList();
        Assert.Equal(["By customers", "By annual purchase, in EUR"], pictures.Select(static p => p.Element(Svg + "title")!.Value));
        Assert.All(pictures, static p =>
        {
            Assert.Equal("img", p.Attribute("role")!.Value);
            Assert.Equal(2, p.Attribute("aria-labelledby")!.Value.Split(' ').Count(id => p.Descendants().Any(e => e.Attribute("id")?.Value == id)));
            Assert.Equal(["band stay", "band down"], p.Elements(Svg + "path").Select(static b => b.Attribute("class")!.Value));
        });
        Assert.Equal("B → C: 1 (fall).", pictures[0].Element(Svg + "desc")!.Value);
        Assert.Equal(page.Descendants().Attributes("id").Count(), page.Descendants().Attributes("id").Select(static a => a.Value).Distinct().Count());
    }

    [Fact]
    public void Every_colour_of_a_move_comes_with_a_mark()
    {
        var page = Parse(Small.Compare(Stricter, [Customer("C1", 65, 100)]).ToHtml());

        Assert.All(
            page.Descendants().Where(static e => e.Name.LocalName is "td" or "div" or "span" && Regex.IsMatch(e.Attribute("class")?.Value ?? string.Empty, "\\b(up|down|other)\\b")),
            static e => Assert.Matches("[▲▼◆]", e.Value));
    }

    [Fact]
    public void Lists_no_more_movers_than_asked()
    {
        var comparison = Small.Compare(Stricter, [.. Enumerable.Range(10, 40).Select(static i => Customer($"C{i}", 65, i))]);

        Assert.Equal(25, Rows(comparison.ToHtml()));
        Assert.Equal(3, Rows(comparison.ToHtml(movers: 3)));
        Assert.Contains("Those with the most annual purchase first: 3 of 40.", comparison.ToMarkdown(movers: 3), StringComparison.Ordinal);
        static int Rows(string html) => Parse(html).Descendants("table").Single(static t => t.Attribute("class")!.Value == "movers").Element("tbody")!.Elements().Count();
    }

    [Fact]
    public void Refuses_an_unknown_language()
        => Assert.StartsWith("language `tlh` is not known", Assert.Throws<ArgumentException>(() => Small.Compare(Small, []).ToHtml("tlh")).Message, StringComparison.Ordinal);

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static TieringEngine TenTiers(int step)
        => TieringEngine.Create(TieringPolicy.Parse(Regex.Replace(SmallPolicy.Json(), "\"ladder\": \\[.*?\\],", $"\"ladder\": [ {string.Join(", ", Enumerable.Range(0, 10).Select(i => $$"""{ "tier": "{{(char)('A' + i)}}", "atLeast": {{(9 - i) * step}} }"""))} ],")));
}
