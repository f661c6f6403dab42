using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>All presets quote their texts in one voice: an article by its number, and by words only a part that they name in each language.</summary>
public class ClausesOfPresetsTests
{
    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_clause_is_a_number_or_one_that_the_preset_names(string id)
    {
        using var document = JsonDocument.Parse(Presets.TextOf(id));
        var quoted = QuotedIn(document.RootElement).Distinct().ToList();

        Assert.NotEmpty(quoted);
        Assert.Empty(quoted.Where(static c => !c.All(static d => char.IsAsciiDigit(d) || d == '.')).Except(Presets.Find(id).Clauses.Select(static c => c.Clause)));
    }

    private static IEnumerable<string> QuotedIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => p.Name == "clause" ? [p.Value.GetString()!] : QuotedIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(QuotedIn),
        _ => [],
    };
}
