using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyObjectTests
{
    [Fact]
    public void Reads_every_kind_of_property()
    {
        var reading = new PolicyReading("""
            { "text": "t", "id": "a-1", "number": 1.5, "whole": 2, "flag": false, "date": "2026-01-31",
              "word": "b", "object": { "x": 1 }, "items": [1], "names": { "en": "E", "zh-Hans": "简" } }
            """);
        var policy = reading.Object;

        Assert.Equal("t", policy.Text("text"));
        Assert.Equal("t", policy.RequiredText("text"));
        Assert.Equal("a-1", policy.Id("id"));
        Assert.Equal("a-1", policy.RequiredId("id"));
        Assert.Equal(1.5m, policy.Number("number"));
        Assert.Equal(1.5m, policy.RequiredNumber("number", 1, 2));
        Assert.Equal(2, policy.Whole("whole", 0, 9));
        Assert.Equal(2, policy.RequiredWhole("whole", 0, 9));
        Assert.False(policy.Flag("flag"));
        Assert.Equal(new LocalDate(2026, 1, 31), policy.Date("date"));
        Assert.Equal(new LocalDate(2026, 1, 31), policy.RequiredDate("date"));
        Assert.Equal("b", policy.OneOf("word", "a", "b"));
        Assert.Equal("b", policy.RequiredOneOf("word", "a", "b"));
        Assert.Equal(1, policy.Object("object")?.Whole("x"));
        Assert.Equal("$.object.x", policy.RequiredObject("object")?.RequiredChild("x")?.Path);
        Assert.Equal("$.items[0]", Assert.Single(policy.Items("items")).Path);
        Assert.Equal(["en=E", "zh-Hans=简"], policy.Names("names").Select(name => $"{name.Key}={name.Value}"));
        policy.Close();
        Assert.Empty(reading.Reported);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "p": null }""")]
    public void Reports_nothing_for_optional_properties_that_are_absent_or_null(string json)
    {
        var reading = new PolicyReading(json);
        var policy = reading.Object;

        Assert.False(policy.Has("p"));
        Assert.Null(policy.Text("p"));
        Assert.Null(policy.Id("p"));
        Assert.Null(policy.Number("p", 1, 2));
        Assert.Null(policy.Whole("p"));
        Assert.Null(policy.Flag("p"));
        Assert.Null(policy.Date("p"));
        Assert.Null(policy.OneOf("p", "a"));
        Assert.Null(policy.Object("p"));
        Assert.Null(policy.Child("p"));
        Assert.Empty(policy.Items("p"));
        Assert.Empty(policy.Names("p"));
        policy.Close();
        Assert.Empty(reading.Reported);
    }

    [Fact]
    public void Reports_every_required_property_that_is_missing_under_its_own_path()
    {
        var reading = new PolicyReading("""{ "a": null }""");
        var policy = reading.Object;

        Assert.Null(policy.RequiredText("a"));
        Assert.Null(policy.RequiredId("b"));
        Assert.Null(policy.RequiredNumber("c", min: 0));
        Assert.Null(policy.RequiredWhole("d", 1, 5));
        Assert.Null(policy.RequiredDate("e"));
        Assert.Null(policy.RequiredOneOf("f", "x", "y"));
        Assert.Null(policy.RequiredObject("g"));
        Assert.Null(policy.RequiredChild("h"));
        Assert.Equal(
            [
                "$.a: is missing; add a text",
                "$.b: is missing; add an id of lower-case letters, digits and `-`, at most 64 characters",
                "$.c: is missing; add a number of at least 0",
                "$.d: is missing; add a whole number from 1 to 5",
                "$.e: is missing; add a date such as `2026-01-31`",
                "$.f: is missing; add one of `x`, `y`",
                "$.g: is missing; add an object in braces",
                "$.h: is missing; add a value",
            ],
            reading.Reported);
    }

    [Fact]
    public void Reports_a_wrong_kind_once_under_its_own_path()
    {
        var reading = new PolicyReading("""{ "annual-purchase": "12" }""");

        Assert.Null(reading.Object.RequiredNumber("annual-purchase", 0, 100));
        Assert.Equal(["$['annual-purchase']: `\"12\"` is a text; write a number from 0 to 100"], reading.Reported);
    }

    [Fact]
    public void Reports_every_unknown_property_with_the_nearest_known_name()
    {
        var reading = new PolicyReading("""{ "wieght": 1, "title": "t", "colour": 3, "x": null }""");
        reading.Object.Number("weight");
        reading.Object.Text("title");
        reading.Object.Close();

        Assert.Equal(
            [
                "$.wieght: `wieght` is not known here; did you mean `weight`?",
                "$.colour: `colour` is not known here; known: `title`, `weight`",
                "$.x: `x` is not known here; known: `title`, `weight`",
            ],
            reading.Reported);
    }

    [Fact]
    public void Reports_unknown_properties_once_however_often_it_is_closed()
    {
        var reading = new PolicyReading("""{ "x": 1 }""");
        reading.Object.Close();
        reading.Object.Close();

        Assert.Equal(["$.x: `x` is not known here; none is known here"], reading.Reported);
    }

    [Fact]
    public void Takes_a_property_as_known_once_its_presence_was_asked_for()
    {
        var reading = new PolicyReading("""{ "$schema": "s" }""");

        Assert.True(reading.Object.Has("$schema"));
        reading.Object.Close();
        Assert.Empty(reading.Reported);
    }

    [Fact]
    public void Reports_a_repeated_property_once_and_reads_the_first()
    {
        var reading = new PolicyReading("""{ "a": 1, "a": 2, "\u0061": 3, "b": 4 }""");

        Assert.Equal(1, reading.Object.Whole("a"));
        Assert.Equal(["$.a: `a` is given more than once; keep one of them"], reading.Reported);
    }

    [Fact]
    public void Tells_property_names_apart_by_case()
    {
        var reading = new PolicyReading("""{ "Weight": 1 }""");

        Assert.Null(reading.Object.Number("weight"));
        reading.Object.Close();
        Assert.Equal(["$.Weight: `Weight` is not known here; did you mean `weight`?"], reading.Reported);
    }

    [Fact]
    public void Gives_its_property_names_in_the_order_of_the_file_without_asking_for_them()
    {
        var reading = new PolicyReading("""{ "b": 1, "a": null }""");

        Assert.Equal(["b", "a"], reading.Object.PropertyNames);
        reading.Object.Close();
        Assert.Equal(2, reading.Errors.Count);
    }

    [Fact]
    public void Takes_names_in_the_three_languages_only()
    {
        var reading = new PolicyReading("""{ "names": { "en": "", "zh-hans": "x", "zh-Hant": "繁", "fr": "f" } }""");

        Assert.Equal("繁", Assert.Single(reading.Object.Names("names")).Value);
        Assert.Equal(
            [
                "$.names.en: is blank; write at least one visible character",
                "$.names['zh-hans']: `zh-hans` is not known here; did you mean `zh-Hans`?",
                "$.names.fr: `fr` is not known here; known: `en`, `zh-Hans`, `zh-Hant`",
            ],
            reading.Reported);
    }

    [Fact]
    public void Reports_what_a_reader_finds_on_the_object_or_on_a_property()
    {
        var reading = new PolicyReading("""[{ "a": 1 }]""");
        var item = reading.Root.AsItems()[0].AsObject()!;
        item.Error("says nothing", "say something");
        item.Error("a", "is odd", "make it even");

        Assert.Equal(["$[0]: says nothing; say something", "$[0].a: is odd; make it even"], reading.Reported);
    }

    [Theory]
    [InlineData("a_B9", "$.a_B9")]
    [InlineData("9a", "$['9a']")]
    [InlineData("", "$['']")]
    [InlineData("it's\\", "$['it\\'s\\\\']")]
    [InlineData("a\u0007b\nc", "$['a\ufffdb c']")]
    public void Writes_the_path_of_any_name_on_one_line(string name, string expected)
        => Assert.Equal(expected, new PolicyReading("{}").Object.PathOf(name));

    [Fact]
    public void Shortens_the_path_of_a_name_without_end()
        => Assert.Equal($"$['{new string('a', 57)}...']", new PolicyReading("{}").Object.PathOf(new string('a', 1000)));
}
