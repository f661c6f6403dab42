using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Classes;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Customers are sorted by category, volume, settlement and quality.</summary>
public class Clause_6_Classes
{
    [Theory]
    [InlineData("group-internal", "group-unit")]
    [InlineData("provincial-soe", "provincial-soe-unit")]
    [InlineData("strategic-partner", "strategic-agreement")]
    [InlineData("ready-mix-producer", "makes-ready-mix", "fixed-premises", "going-concern", "legal-person")]
    [InlineData("intermediary", "sells-on")]
    [InlineData("key-project", "key-project-running")]
    [InlineData("other")]
    public void Has_seven_categories(string expected, params string[] flags) => Assert.Equal(expected, CategoryOf(flags));

    [Theory]
    [InlineData("makes-ready-mix", "fixed-premises", "going-concern")]
    [InlineData("makes-ready-mix", "fixed-premises", "legal-person")]
    [InlineData("makes-ready-mix", "going-concern", "legal-person")]
    public void Takes_nobody_for_a_ready_mixed_concrete_producer_of_whom_a_part_of_the_definition_is_not_known(params string[] flags) => Assert.Equal("other", CategoryOf(flags));

    [Fact]
    public void Has_a_precedence_where_two_categories_fit()
    {
        Assert.Equal("group-internal", CategoryOf("strategic-agreement", "group-unit", "key-project-running"));
        Assert.Equal("strategic-partner", CategoryOf("strategic-agreement", "sells-on"));
    }

    [Fact]
    public void Lets_a_key_project_end_with_its_project()
    {
        var lists = new MembershipList("key-projects", [new MembershipEntry("C1", "Bridge 7", new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 10))]);

        Assert.Equal("key-project", Category(new LocalDate(2026, 1, 9)));
        Assert.Equal("other", Category(new LocalDate(2026, 1, 10)));

        string? Category(LocalDate day)
        {
            var facts = new CustomerFactsBuilder { Id = "C1" };
            lists.WriteTo(facts, CementSales.Flag("key-project-running"), day);
            return CementSales.Engine.Portfolio.Classify(facts.Build(), Standing.None, day).ClassOn("category");
        }
    }

    [Fact]
    public void Knows_that_the_provincial_system_has_27_units()
    {
        var day = CementSales.AsOf;
        var declared = CementSales.Engine.Portfolio.Policy.Lists.Single(static l => l.Id == "provincial-soe-units");

        Assert.Equal(27, declared.Units);
        Assert.Contains(declared, CementSales.Engine.Portfolio.WrongSize([List(26)], day));
        Assert.DoesNotContain(declared, CementSales.Engine.Portfolio.WrongSize([List(27)], day));

        MembershipList List(int units) => new("provincial-soe-units", Enumerable.Range(1, units).Select(i => new MembershipEntry($"C{i}", $"U{i}", day.PlusYears(-1))));
    }

    [Theory]
    [InlineData(100_000, "large")]
    [InlineData(99_999, "medium")]
    [InlineData(10_000, "medium")]
    [InlineData(9_999, "small")]
    [InlineData(null, null)]
    public void Sorts_by_volume(int? tonnes, string? expected)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.Tonnage] = tonnes;

        Assert.Equal(expected, CementSales.Classify(facts).ClassOn("volume"));
    }

    [Theory]
    [InlineData("cash")]
    [InlineData("revolving")]
    [InlineData("monthly")]
    public void Sorts_by_settlement(string settlement)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.Settlement] = settlement;

        Assert.Equal(settlement, CementSales.Classify(facts).ClassOn("settlement"));
    }

    [Fact]
    public void Names_the_axes_on_which_nothing_is_known()
        => Assert.Equal(["volume", "settlement", "quality"], CementSales.Classify(new CustomerFactsBuilder { Id = "C1" }).Unclassed.Select(static a => a.Id));

    [Theory]
    [InlineData("premium", "premium")]
    [InlineData("ordinary", "ordinary")]
    [InlineData("weak", "ordinary")]
    public void Takes_quality_from_the_yearly_grade(string tier, string expected) => Assert.Equal(expected, CementSales.Classify(CementSales.Ordinary, tier).ClassOn("quality"));

    [Fact]
    public void Takes_whom_the_grading_delists_for_one_to_be_delisted()
    {
        var grading = CementSales.Grade("ordinary", CementSales.Weak);

        Assert.Equal(ChangeKind.Exit, grading.Change);
        Assert.Equal("exit", CementSales.Engine.Portfolio.Classify(grading).ClassOn("quality"));
    }

    [Fact]
    public void Says_why()
    {
        var decision = CementSales.Classify(Facts("strategic-agreement"));

        Assert.Equal("agreement-signed", decision.Rules[0].Rule.Id);
        Assert.Contains("战略合作伙伴客户", CementSales.Engine.Explain(decision, "zh-Hans"), System.StringComparison.Ordinal);
    }

    private static string? CategoryOf(params string[] flags) => CementSales.Classify(Facts(flags)).ClassOn("category");

    private static CustomerFactsBuilder Facts(params string[] flags)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        foreach (var flag in flags)
            facts[CementSales.Flag(flag)] = true;
        return facts;
    }
}
