using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyNodeTests
{
    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    [InlineData("\"x\"", "a text")]
    [InlineData("1", "a number")]
    [InlineData("true", "a flag")]
    [InlineData("false", "a flag")]
    [InlineData("null", "null")]
    public void Names_its_kind(string json, string expected)
        => Assert.Equal(expected, new PolicyReading(json).Root.Kind);

    [Theory]
    [InlineData("\"abc\"", "`\"abc\"`")]
    [InlineData("{\n  \"a\":\t1 }", "`{ \"a\": 1 }`")]
    [InlineData("\"a`b\"", "`\"a'b\"`")]
    public void Quotes_its_value_on_one_line(string json, string expected)
        => Assert.Equal(expected, new PolicyReading(json).Root.Quote);

    [Theory]
    [InlineData(58, 62)]
    [InlineData(59, 62)]
    public void Quotes_at_most_60_characters(int letters, int expected)
    {
        var quote = new PolicyReading($"\"{new string('x', letters)}\"").Root.Quote;

        Assert.Equal(expected, quote.Length);
        Assert.Equal(letters > 58, quote.EndsWith("...`", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Never_quotes_half_a_character()
        => Assert.Equal($"`{new string('x', 56)}...`", Quoted.Text(new string('x', 56) + "\U0001F600\U0001F600\U0001F600"));

    [Fact]
    public void Reads_text()
        => Assert.Equal(" x ", new PolicyReading("\" x \"").Root.AsText());

    [Theory]
    [InlineData("\"\"", "$: is blank; write at least one visible character")]
    [InlineData("\" \\n\"", "$: is blank; write at least one visible character")]
    [InlineData("5", "$: `5` is a number; write a text")]
    [InlineData("null", "$: is null; write a text")]
    public void Refuses_as_text(string json, string expected)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsText());
        Assert.Equal([expected], reading.Reported);
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("-0.30", "-0.3")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Reads_numbers_exactly(string json, string expected)
        => Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new PolicyReading(json).Root.AsNumber());

    [Theory]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("1e400")]
    [InlineData("1e-29")]
    public void Refuses_numbers_that_a_decimal_cannot_hold(string json)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsNumber(min: 0));
        Assert.Equal([$"$: `{json}` cannot be kept exactly; write a number of at least 0 with at most 28 digits"], reading.Reported);
    }

    [Theory]
    [InlineData("\"NaN\"", "$: `\"NaN\"` is a text; write a number from 0 to 1.5")]
    [InlineData("\"5\"", "$: `\"5\"` is a text; write a number from 0 to 1.5")]
    [InlineData("-0.01", "$: `-0.01` is too small; write a number from 0 to 1.5")]
    [InlineData("1.51", "$: `1.51` is too large; write a number from 0 to 1.5")]
    public void Refuses_as_number(string json, string expected)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsNumber(0, 1.50m));
        Assert.Equal([expected], reading.Reported);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    public void Takes_both_bounds_of_a_number(string json)
        => Assert.NotNull(new PolicyReading(json).Root.AsNumber(0, 1.5m));

    [Fact]
    public void Names_a_single_bound_or_none()
    {
        var reading = new PolicyReading("true");
        reading.Root.AsNumber();
        reading.Root.AsNumber(max: 9);
        reading.Root.AsWhole();

        Assert.Equal(
            ["$: `true` is a flag; write a number", "$: `true` is a flag; write a number of at most 9", "$: `true` is a flag; write a whole number"],
            reading.Reported);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3.0")]
    [InlineData("0.3e1")]
    public void Reads_a_whole_number_however_it_is_written(string json)
        => Assert.Equal(3, new PolicyReading(json).Root.AsWhole(3, 3));

    [Theory]
    [InlineData("3.5", "$: `3.5` is not a whole number; write a whole number from 1 to 9")]
    [InlineData("0", "$: `0` is too small; write a whole number from 1 to 9")]
    [InlineData("5000000000", "$: `5000000000` is too large; write a whole number from 1 to 9")]
    [InlineData("[]", "$: `[]` is a list; write a whole number from 1 to 9")]
    public void Refuses_as_whole_number(string json, string expected)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsWhole(1, 9));
        Assert.Equal([expected], reading.Reported);
    }

    [Fact]
    public void Refuses_a_whole_number_beyond_the_integers_without_naming_them_as_bounds()
    {
        var reading = new PolicyReading("5000000000");

        Assert.Null(reading.Root.AsWhole());
        Assert.Equal(["$: `5000000000` is too large; write a whole number"], reading.Reported);
    }

    [Fact]
    public void Reads_flags_and_refuses_their_look_alikes()
    {
        var reading = new PolicyReading("[true, false, \"true\", 0]");

        Assert.Equal([true, false, null, null], reading.Root.AsItems().Select(item => item.AsFlag()));
        Assert.Equal(
            ["$[2]: `\"true\"` is a text; write `true` or `false`", "$[3]: `0` is a number; write `true` or `false`"],
            reading.Reported);
    }

    [Fact]
    public void Reads_a_date()
        => Assert.Equal(new LocalDate(2024, 2, 29), new PolicyReading("\"2024-02-29\"").Root.AsDate());

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2024-2-9\"")]
    [InlineData("\"20240229\"")]
    [InlineData("\"2024-02-29T00:00\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"-0044-03-15\"")]
    [InlineData("\"\"")]
    public void Refuses_what_is_no_date(string json)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsDate());
        Assert.Equal([$"$: `{json.Trim('"')}` is not a date; write a date such as `2026-01-31`"], reading.Reported);
    }

    [Fact]
    public void Refuses_a_date_that_is_a_number()
    {
        var reading = new PolicyReading("20240229");

        Assert.Null(reading.Root.AsDate());
        Assert.Equal(["$: `20240229` is a number; write a date such as `2026-01-31`"], reading.Reported);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("3-gate")]
    [InlineData("promote-on-growth")]
    public void Reads_ids(string id)
        => Assert.Equal(id, new PolicyReading($"\"{id}\"").Root.AsId());

    [Theory]
    [InlineData("-a")]
    [InlineData("Promote")]
    [InlineData("a_b")]
    [InlineData("é")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Refuses_what_is_no_id(string id)
    {
        var reading = new PolicyReading($"\"{id}\"");

        Assert.Null(reading.Root.AsId());
        Assert.Equal(
            [$"$: {Quoted.Text(id)} is not an id; write an id of lower-case letters, digits and `-`, at most 64 characters"],
            reading.Reported);
    }

    [Fact]
    public void Reads_one_of_the_allowed_words()
        => Assert.Equal("hold", new PolicyReading("\"hold\"").Root.AsOneOf("promote", "hold"));

    [Theory]
    [InlineData("\"promot\"", "$: `promot` is not known here; did you mean `promote`? write one of `promote`, `hold`")]
    [InlineData("\"Hold\"", "$: `Hold` is not known here; did you mean `hold`? write one of `promote`, `hold`")]
    [InlineData("\"exit\"", "$: `exit` is not known here; write one of `promote`, `hold`")]
    [InlineData("[]", "$: `[]` is a list; write one of `promote`, `hold`")]
    public void Refuses_other_words(string json, string expected)
    {
        var reading = new PolicyReading(json);

        Assert.Null(reading.Root.AsOneOf("promote", "hold"));
        Assert.Equal([expected], reading.Reported);
    }

    [Fact]
    public void Gives_items_with_their_paths()
        => Assert.Equal(["$[0]", "$[1]"], new PolicyReading("[1, null]").Root.AsItems().Select(item => item.Path));

    [Fact]
    public void Reports_what_is_no_list_and_gives_no_items()
    {
        var reading = new PolicyReading("{}");

        Assert.Empty(reading.Root.AsItems());
        Assert.Equal(["$: `{}` is an object; write a list in brackets"], reading.Reported);
    }

    [Fact]
    public void Reports_what_is_no_object()
    {
        var reading = new PolicyReading("[]");

        Assert.Null(reading.Root.AsObject());
        Assert.Equal(["$: `[]` is a list; write an object in braces"], reading.Reported);
    }
}
