using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>Every page is shown as it was meant: no heading swallowed by a block of code, no row of a table without its head.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [MemberData(nameof(LinkTests.Pages), MemberType = typeof(LinkTests))]
    public void Every_block_of_code_is_closed_and_every_table_has_a_head(string page) => Assert.Empty(Flaws(File.ReadAllLines(Repository.At(page))));

    [Fact]
    public void A_page_that_two_hands_mixed_up_would_be_found()
        => Assert.Equal(
            ["line 3: a heading in a block of code", "line 6: a row without a head", "line 10: a row of 1 cells under a head of 2"],
            Flaws(["```", "a command", "## Owners", "```", "", "| `--out` | the file |", "", "| a | b |", "|---|---|", "| c |"]));

    private static IEnumerable<string> Flaws(string[] lines)
    {
        var (inCode, head) = (false, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
                inCode = !inCode;
            else if (inCode && line.StartsWith("## ", StringComparison.Ordinal))
                yield return $"line {i + 1}: a heading in a block of code";

            if (inCode || !line.StartsWith('|'))
                head = 0;
            else if (head > 0 && Cells(line) != head)
                yield return $"line {i + 1}: a row of {Cells(line)} cells under a head of {head}";
            else if (head == 0 && !IsHead(lines, i))
                yield return $"line {i + 1}: a row without a head";
            else if (head == 0)
                head = Cells(line);
        }

        if (inCode)
            yield return "the last block of code is not closed";
    }

    private static bool IsHead(string[] lines, int row) => row + 1 < lines.Length && lines[row + 1].StartsWith("|--", StringComparison.Ordinal) && Cells(lines[row]) == Cells(lines[row + 1]);

    private static int Cells(string line) => line.TrimEnd().Replace("\\|", string.Empty, StringComparison.Ordinal).Count(static c => c == '|') - 1;
}
