using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>Every link between the pages leads to a file that is there and, where it names one, to a heading of it.</summary>
public sealed class LinkTests
{
    public static IEnumerable<object[]> Pages
        => new[] { ".", "docs", Path.Combine("docs", "adr"), Path.Combine("samples", "CustomRules"), Path.Combine("samples", "AccountLife"), Path.Combine("integrations", "nrules") }
            .Select(Repository.At).Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.md"))
            .Select(static page => new object[] { Path.GetRelativePath(Repository.At("."), page) });

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_link_is_dead(string page) => Assert.Empty(DeadLinks(Repository.At(page), File.ReadAllText(Repository.At(page))));

    [Fact]
    public void A_link_to_a_page_or_heading_that_is_not_there_would_be_found()
        => Assert.Equal(
            ["docs/nowhere.md", "docs/changes.md#nothing"],
            DeadLinks(Repository.At("README.md"), "[a](docs/nowhere.md) [b](docs/changes.md#nothing) [c](docs/changes.md#counting-reviews) [d](https://example.org)"));

    private static IEnumerable<string> DeadLinks(string page, string text)
        => Regex.Matches(Regex.Replace(text, "```.*?```", string.Empty, RegexOptions.Singleline), @"\]\(([^)\s]+)\)").Select(static m => m.Groups[1].Value)
            .Where(static link => !link.Contains("://", StringComparison.Ordinal))
            .Where(link => !Leads(page, link));

    private static bool Leads(string page, string link)
    {
        var (path, heading) = link.Split('#') is [var file, var anchor] ? (file, anchor) : (link, null);
        var target = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);
        return heading is null
            ? File.Exists(target) || Directory.Exists(target)
            : File.Exists(target) && File.ReadLines(target).Where(static line => line.StartsWith('#')).Any(line => Anchor(line) == heading);
    }

    private static string Anchor(string heading)
        => Regex.Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", string.Empty).Replace(' ', '-');
}
