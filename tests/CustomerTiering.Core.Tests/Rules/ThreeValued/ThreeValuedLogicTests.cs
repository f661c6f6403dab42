using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Testing.Evaluation;
using Xunit;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>A test per line of the table in <c>docs/three-valued-logic.md</c>, and one that keeps the page and the lines in step.</summary>
public sealed class ThreeValuedLogicTests
{
    public static TheoryData<string> Lines { get; } = [.. ThreeValuedTable.Lines.Select(static l => l.Markdown)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_condition_is_what_its_line_says(string line)
    {
        var stated = ThreeValuedTable.Lines.Single(l => l.Markdown == line);

        var truth = Asked.Of(stated.Condition, Given.Facts(stated.Given));

        Assert.Equal(stated.Truth, truth);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_condition_is_to_the_naive_evaluator_what_its_line_says(string line)
    {
        var stated = ThreeValuedTable.Lines.Single(l => l.Markdown == line);

        var truth = Asked.Of(stated.Condition, Given.Facts(stated.Given), evaluators: new NaiveEvaluatorFactory());

        Assert.Equal(stated.Truth, truth);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_rule_hits_only_where_its_condition_is_true(string line)
    {
        var stated = ThreeValuedTable.Lines.Single(l => l.Markdown == line);

        var hits = Asked.Hits(stated.Condition, Given.Facts(stated.Given));

        Assert.Equal(stated.Truth == Truth.True, hits);
    }

    [Fact]
    public void The_page_shows_these_lines_and_no_others_in_this_order()
    {
        var printed = File.ReadAllLines(Page()).Where(static l => l.StartsWith("| `", System.StringComparison.Ordinal));

        Assert.Equal(ThreeValuedTable.Lines.Select(static l => l.Markdown), printed);
    }

    [Fact]
    public void The_page_has_the_sections_of_the_table_in_this_order()
    {
        var printed = File.ReadAllLines(Page()).Where(static l => l.StartsWith("### ", System.StringComparison.Ordinal)).Select(static l => l[4..]);

        Assert.Equal(ThreeValuedTable.Sections.Select(static s => s.Section), printed);
    }

    private static string Page()
    {
        IEnumerable<DirectoryInfo> Up(DirectoryInfo? from)
        {
            for (var at = from; at is not null; at = at.Parent)
                yield return at;
        }

        return Up(new DirectoryInfo(System.AppContext.BaseDirectory))
            .Select(static d => Path.Combine(d.FullName, "docs", "three-valued-logic.md"))
            .First(File.Exists);
    }
}
