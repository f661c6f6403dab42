using System;
using System.IO;
using System.Linq;
using CustomerTiering.Testing.Laws;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Testing.Documents;

/// <summary>What docs/testing.md shows is what the package does.</summary>
public sealed class TestingPageTests(ITestOutputHelper output)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "testing.md"));

    [Fact]
    public void The_code_of_the_page_stands_in_a_test_that_runs()
    {
        var source = Squeezed(File.ReadAllText(Path.Combine(Root(), "tests", "CustomerTiering.Testing.Tests", "Documents", "OurPolicyTests.cs")));
        var blocks = Page.Split("```csharp\n").Skip(1).Select(static b => b[..b.IndexOf("```", StringComparison.Ordinal)]).Take(2).ToList();

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(Squeezed(block), source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_of_the_page_is_what_an_unfair_rule_gets()
    {
        var broken = Assert.Throws<LawBrokenException>(static () => OurPolicyTests.CheckAnUnfairRule().ThrowIfBroken());
        output.WriteLine(broken.Message);

        Assert.Contains($"```text\n{broken.Message}\n```", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_every_law_with_its_statement()
        => Assert.All(GradingLaws.All, law => Assert.Contains($"| `{law.Name}` | {law.Statement} |", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_lists_every_law_of_approvals_and_of_access_with_its_statement()
        => Assert.All(
            ApprovalLaws.All.Select(static l => (l.Name, l.Statement)).Concat(AccessLaws.All.Select(static l => (l.Name, l.Statement))),
            law => Assert.Contains($"| `{law.Name}` | {law.Statement} |", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_lists_every_law_of_care_and_of_cases_with_its_statement()
        => Assert.All(
            CareLaws.All.Select(static l => (l.Name, l.Statement)).Concat(CaseLaws.All.Select(static l => (l.Name, l.Statement))),
            law => Assert.Contains($"| `{law.Name}` | {law.Statement} |", Page, StringComparison.Ordinal));

    private static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "README.md")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
