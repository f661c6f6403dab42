using System;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.CanonicalJson;

public class CanonicalTextTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": 2, "B": 3 }""", """{"B":3,"a":2,"b":1}""")]
    [InlineData("""{ "a": null, "b": { "c": null } }""", """{"b":{}}""")]
    [InlineData("""[ 1, null, [ ], true, false, "x" ]""", """[1,null,[],true,false,"x"]""")]
    [InlineData("""{ "a": 1.50, "b": 1e2, "c": -0, "d": -0.0, "e": 1E-3, "f": 100 }""", """{"a":1.5,"b":100,"c":0,"d":0,"e":0.001,"f":100}""")]
    [InlineData("""[ "\u4e2d\/<&>'+\u007f" ]""", "[\"中/<&>'+\u007f\"]")]
    [InlineData("""[ "\"\\\b\f\n\r\t\u0000\u001F" ]""", """["\"\\\b\f\n\r\t\u0000\u001f"]""")]
    [InlineData("""[ "\ud83d\ude00" ]""", "[\"\U0001F600\"]")]
    [InlineData("null", "null")]
    public void Writes_one_form(string json, string expected)
        => Assert.Equal(expected, Canonical(json));

    [Fact]
    public void Orders_keys_by_code_unit_so_that_a_surrogate_comes_before_the_private_area()
        => Assert.Equal("{\"z\":3,\"\U0001F600\":1,\"\ue000\":2}", Canonical("{\"\U0001F600\":1,\"\ue000\":2,\"z\":3}"));

    [Theory]
    [InlineData("""[ "a\ud83dx\"" ]""", """["a\ud83dx\""]""")]
    [InlineData("""[ "\uDE00\uD83D\n" ]""", """["\ude00\ud83d\n"]""")]
    [InlineData("""{ "\ud83d\t": "x" }""", """{"\ud83d\t":"x"}""")]
    public void Keeps_half_of_a_surrogate_pair_as_an_escape(string json, string expected)
        => Assert.Equal(expected, Canonical(json));

    [Fact]
    public void Is_its_own_canonical_form()
    {
        var once = Canonical("""{ "b": [ 1.0, "\u0001\ud83d" ], "a": { "d": null } }""");

        Assert.Equal(once, Canonical(once));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("0.12345678901234567890123456789012")]
    public void Refuses_numbers_that_a_decimal_cannot_hold(string json)
        => Assert.Throws<FormatException>(() => Canonical(json));

    [Theory]
    [InlineData("""{ "a": 1, "a": 1 }""")]
    [InlineData("""{ "a": 1, "\u0061": null }""")]
    public void Refuses_an_object_that_names_a_property_twice(string json)
        => Assert.Throws<FormatException>(() => Canonical(json));

    [Theory]
    [InlineData("0.000", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1.500", "1.5")]
    [InlineData("100", "100")]
    [InlineData("100.00", "100")]
    [InlineData("-12.30", "-12.3")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Writes_plain_numbers(string value, string expected)
        => Assert.Equal(expected, CanonicalText.Number(decimal.Parse(value, CultureInfo.InvariantCulture)));

    private static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return CanonicalText.Of(document.RootElement);
    }
}
