using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Reports;

public sealed class PortfolioReportTests
{
    private const string Nasty = "<script>alert('x')</script>|\"&\u0001\ud800";
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);

    public static TheoryData<string> Languages => ["en", "zh-Hans", "zh-Hant"];

    [Fact]
    public void Tells_tiers_classes_the_best_and_how_much_hangs_on_them()
    {
        var report = Report();

        Assert.Equal([("1", 1, 0.6m), ("2", 1, 0.3m), ("3", 0, 0m), ("-", 1, 0.1m)], report.Tiers.Parts.Select(static p => (p.Key, p.Sum.Customers, p.OfRevenue)));
        Assert.Equal(["C1", "C2", "C3"], report.Top!.Places.Select(static p => p.Customer));
        Assert.Equal(["A", "A", "B"], report.Abc!.Places.Select(static p => p.Class.Code));
        Assert.Equal(0.46m, report.Concentration.Herfindahl);
    }

    [Fact]
    public void Tells_who_comes_stays_and_goes_and_whose_loss_nobody_has_explained()
    {
        var report = Report();

        Assert.Equal([MovementKind.Won, MovementKind.Lost], report.Movements.Select(static m => m.Kind));
        Assert.Equal(["C2"], report.LostWithoutReason.Select(static m => m.Subject));
    }

    [Fact]
    public void Tells_who_changed_tier()
    {
        var matrix = Report().Transitions!;

        Assert.Equal([("2", "1", 1), ("2", "2", 1)], matrix.Cells.Where(static c => c.Sum.Customers > 0).Select(static c => (c.From.ToString(), c.To.ToString(), c.Sum.Customers)));
    }

    [Fact]
    public void Is_the_same_text_whatever_the_order_of_the_customers()
    {
        var (one, other) = (Engine.Portfolio.Report(Entries(), Day), Engine.Portfolio.Report(Entries().Reverse(), Day));

        Assert.Equal(one.ToJson(), other.ToJson());
        Assert.Equal(one.ToHtml(), other.ToHtml());
        Assert.Contains(Presets.KeyAccounts.Hash, one.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Is_written_in_every_language_and_form(string language)
    {
        var report = Report();

        Assert.Equal(language, XDocument.Parse(report.ToHtml(language)).Root!.Attribute("lang")!.Value);
        Assert.All([report.ToText(language), report.ToMarkdown(language), report.ToHtml(language)], static text =>
        {
            Assert.DoesNotContain("portfolio.report", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{[a-z-]+\}", text.Contains("<style>", StringComparison.Ordinal) ? text.Split("</style>")[1] : text);
            Assert.Contains("C2", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_nobody_is_a_report_too(string language)
    {
        var report = Engine.Portfolio.Report([], Day);

        Assert.NotNull(XDocument.Parse(report.ToHtml(language)).Root);
        Assert.NotEmpty(report.ToText(language));
    }

    [Fact]
    public void What_a_host_writes_stays_text()
    {
        var html = Engine.Portfolio.Report([new PortfolioEntry(Facts(Nasty, 5), Standing.None)], Day).ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("alert('x')", XDocument.Parse(html).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_nothing_beside_itself()
    {
        var page = XDocument.Parse(Report().ToHtml());

        Assert.DoesNotContain(page.Descendants(), static e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "use");
        Assert.DoesNotContain(page.Descendants().Attributes(), static a => a.Name.LocalName is "href" or "src" or "style");
        Assert.Equal(["shares", "pareto", "grid", "columns"], page.Descendants().Where(static e => e.Name.LocalName == "svg").Select(static e => e.Attribute("class")!.Value));
    }

    [Fact]
    public void Rolls_customers_up_to_groups_and_names_those_that_look_like_one()
    {
        var groups = Grouped().Groups!;

        Assert.Equal([("HQ", 70m), ("C2", 30m)], groups.Purchases.Select(static p => (p.Customer, p.Value!.Value)));
        Assert.Equal(0.7m, groups.Concentration.TopShares[0].Share);
        Assert.Equal(["C1", "C3"], Assert.Single(groups.Duplicates).Customers);
        Assert.Contains("may be one customer, by name: C1, C3", Grouped().ToText(), StringComparison.Ordinal);
        Assert.Matches(@"HQ +2 +70 ", Grouped().ToText());
        Assert.Null(Report().Groups);
    }

    [Fact]
    public void Names_owners_in_a_circle()
    {
        PortfolioEntry[] entries = [new(Facts("C1", 1), Standing.None, identity: new CustomerIdentity("C1", null, parent: "C2")), new(Facts("C2", 1), Standing.None, identity: new CustomerIdentity("C2", null, parent: "C1"))];

        Assert.Contains("owners go round in a circle: C1, C2", Engine.Portfolio.Report(entries, Day).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Judges_the_orders_of_earlier_quarters_as_they_stood_then()
    {
        var counts = Report().MovementsOverTime;

        Assert.Equal(8, counts.Count);
        Assert.Equal(Day, counts[^1].Day);
        Assert.Equal((1, 1), (counts[^1].Of(MovementKind.Won), counts[^1].Of(MovementKind.Lost)));
        Assert.Equal((1, 0), (counts[^2].Customers, counts[^2].Of(MovementKind.Lost)));
    }

    [Fact]
    public void Counts_each_quarter_as_if_every_customer_were_judged_on_its_day()
    {
        PortfolioEntry[] entries = [.. Enumerable.Range(1, 60).Select(static i => new PortfolioEntry(Facts($"C{i}", i), Standing.None, history: History($"C{i}", [.. Enumerable.Range(0, i % 9).Select(n => (i * 37 % 500) + (n * (15 + (i * 13 % 90))))])))];
        var counts = Engine.Portfolio.Report(entries, Day).MovementsOverTime;

        Assert.Equal(8, counts.Count);
        Assert.All(counts, count => Assert.Equal(
            entries.Where(e => e.History!.Orders.Any(o => o.Date < count.Day)).CountBy(e => Engine.Portfolio.Judge(e.Facts, e.History!, count.Day).Kind).OrderBy(static k => k.Key),
            Enum.GetValues<MovementKind>().Where(k => count.Of(k) > 0).Select(k => KeyValuePair.Create(k, count.Of(k)))));
    }

    [Fact]
    public void Quarters_of_which_not_all_orders_are_known_are_left_out()
    {
        static PortfolioEntry Known(LocalDate from) => new(Facts("C1", 1), Standing.None, history: new OrderHistory("C1", from, [new CustomerOrder(Day.PlusDays(-30), 10)]));

        Assert.Single(Engine.Portfolio.Report([Known(Day.PlusMonths(-24))], Day).MovementsOverTime);
        Assert.Empty(Engine.Portfolio.Report([Known(Day.PlusMonths(-24).PlusDays(1))], Day).MovementsOverTime);
        Assert.Empty(Engine.Portfolio.Report([], Day).MovementsOverTime);
    }

    [Fact]
    public void Tells_why_an_account_was_lost_where_it_went_and_to_whom()
    {
        PortfolioEntry lost = new(Facts("C2", 30), Standing.None, history: History("C2", 400, 900), loss: new LossRecord("C2", Day, "price", "imported cement", "Rival Ltd"));

        Assert.Contains("price, imported cement, Rival Ltd", Engine.Portfolio.Report([lost], Day).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_that_were_lost_stand_first_by_what_they_bought_before()
    {
        static OrderHistory Lost(string id, decimal amount) => new(id, Day.PlusYears(-9), [new CustomerOrder(Day.PlusDays(-400), amount)]);
        var text = Engine.Portfolio.Report([new(Facts("C1", 0), Standing.None, history: Lost("C1", 10)), new(Facts("C2", 0), Standing.None, history: Lost("C2", 20))], Day).ToText();
        var watched = text[text.IndexOf("At risk and lost", StringComparison.Ordinal)..];

        Assert.True(watched.IndexOf("C2", StringComparison.Ordinal) < watched.IndexOf("C1", StringComparison.Ordinal));
    }

    [Fact]
    public void An_identity_of_another_customer_is_refused()
        => Assert.Throws<ArgumentException>(static () => new PortfolioEntry(Facts("C1", 1), Standing.None, identity: new CustomerIdentity("C2", null)));

    [Fact]
    public void Takes_each_customer_once()
        => Assert.StartsWith("customer `C1` stands twice", Assert.Throws<ArgumentException>(static () => Engine.Portfolio.Report([.. Entries(), .. Entries()], Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Orders_of_another_customer_are_refused()
        => Assert.Throws<ArgumentException>(static () => new PortfolioEntry(Facts("C1", 1), Standing.None, history: new OrderHistory("C2", Day, [])));

    private static PortfolioReport Grouped() => Engine.Portfolio.Report(
        [
            new(Facts("C1", 60), Standing.None, identity: new CustomerIdentity("C1", "Acme", parent: "HQ")),
            new(Facts("C2", 30), Standing.None),
            new(Facts("C3", 10), Standing.None, identity: new CustomerIdentity("C3", "ACME.", parent: "HQ")),
        ],
        Day);

    private static PortfolioReport Report() => Engine.Portfolio.Report(Entries(), Day);

    private static IEnumerable<PortfolioEntry> Entries() =>
    [
        new(Facts("C1", 60), Tier("1"), Tier("2"), History("C1", 30, 90)),
        new(Facts("C2", 30), Tier("2"), Tier("2"), History("C2", 400, 900)),
        new(Facts("C3", 10), Standing.None),
    ];

    private static Standing Tier(string code) => Standing.Imported(code, new LocalDate(2025, 1, 1));

    private static CustomerFacts Facts(string id, decimal purchase) => new CustomerFactsBuilder { Id = id, AnnualPurchase = purchase, HasPurchased = true }.Build();

    private static OrderHistory History(string customer, params int[] daysAgo) => new(customer, Day.PlusYears(-9), daysAgo.Select(static d => new CustomerOrder(Day.PlusDays(-d), 10)));
}
