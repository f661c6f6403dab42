using System.IO;
using CustomerTiering.Cli.Output;
using Xunit;

namespace CustomerTiering.Cli;

public sealed class PlainWriterTests
{
    [Theory]
    [InlineData("A\u001b[31m\u0007", "A␛[31m␇")]
    [InlineData("a\u007fb\u009b2J", "a␡b\uFFFD2J")]
    [InlineData("客户\tC1\n", "客户\tC1\n")]
    [InlineData("C1\rC2\r\nC3", "C1␍C2\r\nC3")]
    [InlineData("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")]
    public void A_control_character_is_shown_and_not_obeyed(string written, string shown)
    {
        using var inner = new StringWriter();
        using var writer = new PlainWriter(inner);

        writer.Write(written);

        Assert.Equal(shown, inner.ToString());
    }

    [Fact]
    public void A_complaint_about_a_file_cannot_colour_the_screen()
    {
        using var workspace = new Workspace();
        workspace.Facts("customer_id,\u001b[31mpurchase", "C1,1");

        var error = workspace.GradeFacts("2026-01-01").Error;

        Assert.Contains("␛[31mpurchase", error, System.StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Theory]
    [InlineData("customer_id;tier")]
    [InlineData("customer_id\ttier")]
    public void A_file_without_commas_is_told_what_it_needs(string header)
    {
        using var workspace = new Workspace();
        workspace.Facts(header, "C1;A");

        Assert.Equal($"error: file `{workspace.At("facts.csv")}` has one column, `{header}`; put commas between columns\n", workspace.GradeFacts("2026-01-01").Error.ReplaceLineEndings("\n"));
    }
}
