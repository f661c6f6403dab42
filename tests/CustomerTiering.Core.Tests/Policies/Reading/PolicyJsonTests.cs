using System;
using System.Linq;
using System.Text;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyJsonTests
{
    [Theory]
    [InlineData("[1,]", "$: is not JSON at line 1, column 4; remove the comma before it")]
    [InlineData("{\n  \"a\": 1 // why\n}", "$: is not JSON at line 2, column 10; remove the comment")]
    [InlineData("{\n  \"名\": 'x' }", "$: is not JSON at line 2, column 8; use double quotes")]
    [InlineData("{ \"a\": , }", "$: is not JSON at line 1, column 8; remove the comma or write what is missing before it")]
    [InlineData("{ \"a\": 1", "$: is not JSON at line 1, column 9; close what is still open")]
    [InlineData("", "$: is not JSON at line 1, column 1; the text is empty; write an object in braces")]
    [InlineData(" \n", "$: is not JSON at line 2, column 1; the text is empty; write an object in braces")]
    [InlineData("{ \"a\" 1 }", "$: is not JSON at line 1, column 7; correct the syntax there")]
    [InlineData("{} {}", "$: is not JSON at line 1, column 4; correct the syntax there")]
    [InlineData("{ \"a\": NaN }", "$: is not JSON at line 1, column 8; correct the syntax there")]
    public void Refuses_a_syntax_error_with_its_line_and_column(string json, string expected)
        => Assert.Equal(expected, Refusal(json));

    [Fact]
    public void Counts_lines_and_columns_from_the_first_character_after_a_byte_order_mark()
        => Assert.Equal("$: is not JSON at line 1, column 2; use double quotes", Refusal("\ufeff['a']"));

    [Fact]
    public void Says_in_one_line_how_many_errors_there_are_and_lists_them()
    {
        var exception = Assert.Throws<PolicyException>(() => PolicyJson.Parse("["));

        Assert.Equal("the policy has 1 error\n$: is not JSON at line 1, column 2; close what is still open", exception.Message);
    }

    [Fact]
    public void Tolerates_a_byte_order_mark_in_text_and_bytes()
    {
        using var fromText = PolicyJson.Parse("\ufeff[1]");
        using var fromBytes = PolicyJson.Parse(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'[', (byte)'1', (byte)']' });

        Assert.Equal("[1]", fromText.RootElement.GetRawText());
        Assert.Equal("[1]", fromBytes.RootElement.GetRawText());
    }

    [Fact]
    public void Takes_32_levels_and_refuses_33_naming_the_limit()
    {
        using var deepest = PolicyJson.Parse(Nested(32));

        Assert.Equal("$: is nested more than 32 levels deep; flatten it", Refusal(Nested(33)));
        Assert.Equal("$: is nested more than 32 levels deep; flatten it", Refusal(Nested(100_000)));
    }

    [Fact]
    public void Calls_a_text_too_deep_only_where_the_depth_comes_before_the_syntax_error()
    {
        Assert.Contains("not JSON", Refusal("[" + "x" + Nested(33)), StringComparison.Ordinal);
        Assert.Contains("32 levels", Refusal(Nested(33) + "x"), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_one_mebibyte_and_refuses_one_byte_more()
    {
        using var largest = PolicyJson.Parse("[]".PadRight(PolicyJson.MaxBytes));

        var expected = "$: is larger than 1048576 bytes; shorten it or split it into several policies";
        Assert.Equal(expected, Refusal("[]".PadRight(PolicyJson.MaxBytes + 1)));
        Assert.Equal(expected, Refusal(Encoding.UTF8.GetBytes("[]".PadRight(PolicyJson.MaxBytes + 1))));
    }

    [Fact]
    public void Measures_the_size_in_bytes_not_in_characters()
        => Assert.Contains("larger", Refusal($"[\"{new string('中', PolicyJson.MaxBytes / 2)}\"]"), StringComparison.Ordinal);

    [Fact]
    public void Refuses_size_before_it_looks_at_the_syntax()
        => Assert.Contains("larger", Refusal(new string('x', PolicyJson.MaxBytes + 1)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_bytes_that_are_not_utf_8()
        => Assert.Equal("$: is not UTF-8 text; save the file as UTF-8", Refusal([0xFF, 0xFE, (byte)'[', 0]));

    [Fact]
    public void Refuses_text_with_half_a_character()
        => Assert.Equal("$: is not Unicode text: half of a surrogate pair stands alone; correct the character", Refusal("[\"\ud83d\"]"));

    [Theory]
    [InlineData("{ \"a\":\n \"\\ud83d\" }", "line 2, column 2")]
    [InlineData("{ \"\\ude00\": 1 }", "line 1, column 3")]
    public void Refuses_an_escape_for_half_a_character(string json, string position)
        => Assert.Equal($"$: has half of a surrogate pair in the text at {position}; write both halves or the character itself", Refusal(json));

    [Fact]
    public void Takes_an_escaped_surrogate_pair()
    {
        using var document = PolicyJson.Parse("[\"\\ud83d\\ude00\"]");

        Assert.Equal("\U0001F600", document.RootElement[0].GetString());
    }

    [Fact]
    public void Keeps_its_own_copy_of_the_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes("[1]");
        using var document = PolicyJson.Parse(bytes);
        bytes[1] = (byte)'2';

        Assert.Equal(1, document.RootElement[0].GetInt32());
    }

    private static string Nested(int levels)
        => string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "[]" + new string('}', levels - 1);

    private static string Refusal(string json)
        => Assert.Single(Assert.Throws<PolicyException>(() => PolicyJson.Parse(json)).Errors).ToString();

    private static string Refusal(byte[] utf8)
        => Assert.Single(Assert.Throws<PolicyException>(() => PolicyJson.Parse(utf8)).Errors).ToString();
}
