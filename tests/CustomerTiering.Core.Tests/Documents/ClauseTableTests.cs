using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>The table of clauses has every row of the five policies, each with a rule or feature and with tests that there are.</summary>
public sealed class ClauseTableTests
{
    private static readonly string[] Columns = ["clause", "the library decides", "rule or feature", "test"];

    public static TheoryData<string, int> Policies => new()
    {
        { "foreign-trade", 22 },
        { "service-levels", 11 },
        { "key-accounts", 15 },
        { "relationship-care", 12 },
        { "cement-sales", 19 },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void Has_every_row_of_the_policy(string policy, int rows) => Assert.Equal(rows, Rows(policy).Count);

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_row_names_its_rule_or_feature_and_tests_that_there_are(string policy, int rows)
    {
        Assert.True(rows > 0);
        Assert.All(Rows(policy), row =>
        {
            Assert.Equal(Columns.Length, row.Count);
            Assert.All(row, static cell => Assert.NotEmpty(cell));
            var tests = Names(row[^1]);
            Assert.NotEmpty(tests);
            Assert.All(tests, t => Assert.True(IsTested(t, policy), t));
        });
    }

    [Fact]
    public void A_test_of_another_policy_or_of_none_does_not_count()
    {
        Assert.True(IsTested("Clause_3_5", "foreign-trade"));
        Assert.False(IsTested("Clause_3_5", "service-levels"));
        Assert.False(IsTested("Clause_99", "foreign-trade"));
    }

    private static List<List<string>> Rows(string policy)
    {
        var section = Regex.Match(File.ReadAllText(Repository.At("docs/clauses.md")), $@"^## `{policy}`.*?(?=^## |\z)", RegexOptions.Singleline | RegexOptions.Multiline);
        return
        [
            .. section.Value.Split('\n')
                .Where(static l => l.StartsWith("| ", StringComparison.Ordinal))
                .Select(static l => l.Trim().Trim('|').Split('|').Select(static c => c.Trim()).ToList())
                .Where(static c => !c.SequenceEqual(Columns)),
        ];
    }

    private static List<string> Names(string cell) => [.. Regex.Matches(cell, "`([A-Za-z0-9_]+)`").Select(static m => m.Groups[1].Value)];

    /// <summary>A class of that name has tests, and is not one of another policy's clauses.</summary>
    private static bool IsTested(string name, string policy)
    {
        var own = $"CustomerTiering.Clauses.{string.Concat(policy.Split('-').Select(static w => char.ToUpperInvariant(w[0]) + w[1..]))}";
        return typeof(ClauseTableTests).Assembly.GetTypes().Any(t => t.Name == name
            && (t.Namespace == own || t.Namespace?.StartsWith("CustomerTiering.Clauses.", StringComparison.Ordinal) == false)
            && t.GetMethods().Any(static m => m.IsDefined(typeof(FactAttribute), inherit: true)));
    }
}
