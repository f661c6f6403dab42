using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>What one section of a preset takes from another is declared there, and both call it the same.</summary>
public class SectionsAgreeTests
{
    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_credit_grade_that_discounts_name_is_one_of_the_credit_section(string id)
    {
        var preset = Presets.Find(id);
        using var document = JsonDocument.Parse(Presets.TextOf(id));
        Assert.Empty(GradesIn(document.RootElement.GetProperty("discounts")).Except(preset.Credit.Grades.Select(static g => g.Code)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_class_of_the_care_section_that_an_axis_has_too_is_called_the_same(string id)
    {
        var preset = Presets.Find(id);
        var onAxes = preset.Portfolio.Axes.SelectMany(static a => a.Classes).ToLookup(static c => c.Id);
        Assert.All(
            preset.Care.Classes.Where(c => onAxes.Contains(c.Id)),
            care => Assert.Equal(onAxes[care.Id].Single().Names.OrderBy(static n => n.Key), care.Names.OrderBy(static n => n.Key)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_class_of_the_care_section_says_where_it_is_taken_from(string id)
    {
        var preset = Presets.Find(id);
        var onAxes = preset.Portfolio.Axes.SelectMany(static a => a.Classes.Select(c => (Axis: a.Id, Class: c.Id))).ToLookup(static c => c.Class, static c => c.Axis);
        Assert.All(preset.Care.Classes, c => Assert.Equal(onAxes[c.Id].SingleOrDefault(), c.Axis));
        Assert.Equal(preset.Care.Classes.Where(static c => c.IsTop).Select(static c => c.Id), preset.Care.Classes.Select(static c => c.Id).Where(static c => c.StartsWith("top", System.StringComparison.Ordinal)));
    }

    private static IEnumerable<string> GradesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => p.Name == "grades" ? p.Value.EnumerateArray().Select(static g => g.GetString()!) : GradesIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(GradesIn),
        _ => [],
    };
}
