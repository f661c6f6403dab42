using System;
using System.Collections.Generic;
using NodaTime;
using Xunit;

namespace CustomerTiering.CanonicalJson;

public class CanonicalObjectTests
{
    [Fact]
    public void Writes_every_kind_of_value_in_ordinal_order()
    {
        var text = new CanonicalObject()
            .Add("text", "a\"b")
            .Add("number", 1.50m)
            .Add("whole", -3)
            .Add("flag", true)
            .Add("date", new LocalDate(2026, 1, 31))
            .Add("object", new CanonicalObject().Add("off", false))
            .Add("objects", [new CanonicalObject(), new CanonicalObject().Add("n", 1)])
            .Add("Texts", ["b", "a"])
            .ToString();

        Assert.Equal(
            """{"Texts":["b","a"],"date":"2026-01-31","flag":true,"number":1.5,"object":{"off":false},"objects":[{},{"n":1}],"text":"a\"b","whole":-3}""",
            text);
    }

    [Fact]
    public void Leaves_out_nulls_and_keeps_empty_lists_and_texts()
    {
        var text = new CanonicalObject()
            .Add("a", (string?)null)
            .Add("b", (decimal?)null)
            .Add("c", (int?)null)
            .Add("d", (bool?)null)
            .Add("e", (LocalDate?)null)
            .Add("f", (CanonicalObject?)null)
            .Add("g", (IEnumerable<CanonicalObject>?)null)
            .Add("h", (IEnumerable<string>?)null)
            .Add("i", new List<string>())
            .Add("j", "")
            .ToString();

        Assert.Equal("""{"i":[],"j":""}""", text);
    }

    [Fact]
    public void Is_an_empty_object_at_first()
        => Assert.Equal("{}", new CanonicalObject().ToString());

    [Fact]
    public void Refuses_a_name_twice_even_after_a_null()
    {
        Assert.Throws<ArgumentException>(() => new CanonicalObject().Add("a", 1).Add("a", "x"));
        Assert.Throws<ArgumentException>(() => new CanonicalObject().Add("a", (int?)null).Add("a", 1));
    }

    [Fact]
    public void Refuses_a_list_with_an_item_that_is_null()
    {
        Assert.Throws<ArgumentException>(() => new CanonicalObject().Add("a", new string[] { "x", null! }));
        Assert.Throws<ArgumentException>(() => new CanonicalObject().Add("a", new CanonicalObject[] { null! }));
    }

    [Fact]
    public void Takes_an_object_as_it_is_when_added()
    {
        var inner = new CanonicalObject();
        var outer = new CanonicalObject().Add("inner", inner);
        inner.Add("late", 1);

        Assert.Equal("""{"inner":{}}""", outer.ToString());
    }

    [Fact]
    public void Writes_a_date_of_another_calendar_as_iso()
    {
        var date = new LocalDate(2026, 1, 31).WithCalendar(CalendarSystem.Julian);

        Assert.Equal("""{"d":"2026-01-31"}""", new CanonicalObject().Add("d", date).ToString());
    }

    [Fact]
    public void Escapes_names_and_half_characters()
        => Assert.Equal("""{"a\n":"x\ud83d","b":"\ude00y"}""", new CanonicalObject().Add("b", "\ude00y").Add("a\n", "x\ud83d").ToString());
}
