using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerTiering.Customers;
using CustomerTiering.Documents.Snippets;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>Code on these pages stands, line by line, in a file that is compiled or in a policy that is read.</summary>
public sealed class SnippetTests
{
    [Theory]
    [InlineData("docs/rules.md")]
    [InlineData("docs/embedding.md")]
    [InlineData("docs/approvals.md")]
    [InlineData("docs/discounts.md")]
    [InlineData("docs/care.md")]
    [InlineData("docs/access.md")]
    [InlineData("docs/incentives.md")]
    [InlineData("docs/owners.md")]
    [InlineData("docs/cases.md")]
    [InlineData("docs/compare.md")]
    [InlineData("docs/credit.md")]
    [InlineData("docs/portfolio.md")]
    [InlineData("docs/onboarding.md")]
    [InlineData("docs/languages.md")]
    [InlineData("docs/net-framework.md")]
    [InlineData("docs/customers.md")]
    [InlineData("docs/reviews.md")]
    [InlineData("docs/policies.md")]
    [InlineData("README.md")]
    public void Every_block_of_code_stands_in_a_source_file(string page)
    {
        var sources = Sources().Select(static file => Flat(File.ReadAllText(file))).ToList();
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(Root, page)), "```(?:csharp|json)\r?\n(.*?)```", RegexOptions.Singleline);

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(sources.Exists(s => s.Contains(Flat(block.Groups[1].Value), StringComparison.Ordinal)), block.Value));
    }

    private static void Owners()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var facts = new CustomerFactsBuilder { Id = "C1" }.Build();
        Assert.Equal("li", OwnerSnippets.One(engine, facts, new StandingBuilder { Tier = "B" }.Build()).Owner);
        Assert.Single(OwnerSnippets.Many(engine, [new(facts, Standing.None)], new([]), new(2026, 3, 2)).Alarms);
    }

    [Fact]
    public void A_page_in_which_a_line_was_changed_would_not_pass()
        => Assert.DoesNotContain(Flat("var engine = TieringEngine.Create(Presets.Foreign);"), Flat(File.ReadAllText(Sources().First(static f => f.EndsWith("EmbeddingSnippets.cs", StringComparison.Ordinal)))), StringComparison.Ordinal);

    [Fact]
    public void The_rules_of_the_page_make_engines()
    {
        var engine = RuleSnippets.Inline(SmallPolicy.With());
        Assert.Equal("unsigned-stays", Assert.Single(engine.Policy.Changes.Limits).Id);
        Assert.Single(RuleSnippets.Parsed(SmallPolicy.Json(limits: """{ "use": "stay-within", "least": 6, "most": 12 }""")).Changes.Limits);

        var services = new ServiceCollection();
        RuleSnippets.Container(services);
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        Assert.Contains("R7, R9", provider.GetRequiredService<TieringEngine>().RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_section_of_the_page_on_portfolios_is_read_and_takes_the_host_rule()
    {
        var policy = TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + ", " + PortfolioSnippets.Section + "}");

        Assert.Equal(["large-volume", "listed-companies", "class-otherwise"], PortfolioSnippets.OwnClass(policy).Policy.Portfolio.Classes.Select(static r => r.Id));
        PortfolioSnippets.Duplicates(PortfolioSnippets.OwnClass(policy));
    }

    [Fact]
    public void The_code_of_the_other_pages_runs()
    {
        OtherSnippets.Host();
        Assert.False(OtherSnippets.Approvals(People.Roster.Empty));
        ApprovalSnippets.Run();
        Assert.Equal(["bonus"], IncentiveSnippets.Measured());
        OtherSnippets.Languages(SmallPolicy.With());
        var keyAccounts = TieringEngine.Create(Presets.KeyAccounts, static b => b.AddIndicatorsOf(Presets.KeyAccounts));
        Assert.Equal(Credit.OrderRelease.Hold, CreditSnippets.Credit(keyAccounts, new CustomerFactsBuilder { Id = "K001" }.Build(), Standing.None));
        Assert.Equal("CRM department", Assert.Single(OtherSnippets.WithRoles(SmallPolicy.Json()).Roles).Names["en"]);
        Assert.NotEmpty(EmbeddingSnippets.Container());
        Owners();
    }

    [Fact]
    public void The_code_of_the_readme_and_of_the_pages_on_customers_and_reviews_runs()
    {
        ReadmeSnippets.FirstScreen(ReadmeSnippets.Facts());
        Assert.Contains(ReadmeSnippets.OwnRule(SmallPolicy.With()).Policy.Changes.Limits, static r => r.Id == "unsigned-stays");
        Assert.Equal((70m, 0.4m), (CustomerSnippets.Known().GrowthPotential, CustomerSnippets.OfOnesOwn()));
        Assert.Equal(1000m, CustomerSnippets.Measured(new(2026, 1, 1), new(2025, 6, 1), new(2025, 6, 9), new(2025, 7, 1)).AnnualPurchase);
        Assert.Equal("li.wei", CustomerSnippets.Entered(new CustomerFactsBuilder { Id = "C1" }).ProvenanceOf(Indicators.NeedsComplexity)!.EnteredBy);

        var (engine, facts, asOf) = (TieringEngine.Create(Presets.ForeignTrade), ReadmeSnippets.Facts(), new NodaTime.LocalDate(2026, 1, 1));
        var request = new DecisionRequest(facts, Standing.Imported("C", new NodaTime.LocalDate(2025, 1, 1)), asOf);
        var stored = Reviews.StandingHistory.Of("C17").ToRecord();
        Assert.Single(ReviewSnippets.Kept(engine, stored, engine.Decide(request), facts, request.Standing, [request], asOf).Entries);
    }

    [Fact]
    public void The_next_review_starts_from_what_was_stored()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var facts = new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build();
        var first = engine.Decide(facts, Standing.Imported("C", new DateTime(2025, 1, 1)), new DateTime(2026, 1, 1));

        Assert.Equal("C", EmbeddingSnippets.NextReview(engine, facts, first.StandingIfApproved()).CurrentTier!.Code);
        Assert.Null(EmbeddingSnippets.NextReview(engine, facts, Standing.None).CurrentTier);
    }

    [Fact]
    public void Credit_owner_and_care_are_asked_beside_the_tier()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build();
        var account = new Credit.CreditAccountBuilder { Customer = "C1", Currency = "USD" }.Build();
        var pool = new Owners.OwnerPool([new Owners.OwnerCandidateBuilder { Id = "li", Role = "core-sales", Capacity = 40 }.Build()]);

        var plan = EmbeddingSnippets.BesideTheTier(TieringEngine.Create(Presets.ForeignTrade), facts, Standing.Imported("B", new DateTime(2025, 1, 1)), account, pool);

        Assert.Contains(plan.Tasks, static t => t.Measure.Id == "close-contact");
    }

    [Fact]
    public void A_version_is_picked_by_its_day()
    {
        var text = SmallPolicy.Json().Replace("\"id\": \"small\"", "\"id\": \"our-policy\"", StringComparison.Ordinal);
        var before = text.Replace("2030-01-01", "2026-01-01", StringComparison.Ordinal);
        var after = text.Replace("2020-01-01", "2026-01-01", StringComparison.Ordinal).Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal);

        Assert.Equal("2", EmbeddingSnippets.ByDate(before, after).Policy.Version);
        Assert.Throws<PolicyException>(() => EmbeddingSnippets.WithOwnFacts("{}"));
    }

    private static string Root { get; } = FolderOf("CustomerTiering.Core.sln");

    [Fact]
    public void The_code_of_the_page_on_incentives_runs()
    {
        Assert.Equal("warn-low", Assert.Single(IncentiveSnippets.Policy().Incentives.Penalties).Id);
        Assert.Contains(TieringEngine.Create(Presets.ForeignTrade, static b => b.EditRules(IncentiveSnippets.Rule)).Policy.Incentives.Penalties, static r => r.Id == "warn-low");
        var dismissal = IncentiveSnippets.Events(TieringEngine.Create(Presets.ForeignTrade), []).SelectMany(static d => d.Recommendations).Single(static r => r.Kind.Id == "dismissal");
        var roster = new People.Roster([new People.Person("boss", "crm-department"), new People.Person("hr")]);
        Assert.Equal(Incentives.CourseRefusal.NotDecided, IncentiveSnippets.Course(dismissal, new NodaTime.LocalDate(2026, 5, 7), roster).Refusal);
    }

    private static IEnumerable<string> Sources()
        => Directory.EnumerateFiles(Path.Combine(Root, "tests", "CustomerTiering.Core.Tests", "Documents", "Snippets"), "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "samples", "CustomRules")))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests", "CustomRules.Tests"), "*.cs"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "integrations", "nrules", "samples", "NRulesHost"), "*.cs"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "CustomerTiering.Core", "Policies", "Presets"), "*.json"));

    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));

    private static string FolderOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, file)))
            folder = folder.Parent;
        return folder.FullName;
    }
}
