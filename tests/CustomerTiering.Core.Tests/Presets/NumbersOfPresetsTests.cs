using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>
/// No number stands in a preset as the source's own that the source does not say: what is marked as policy or as example is listed here,
/// number by number, and everything else is marked as our default. A number that is changed, and one that is wrongly attributed, is found.
/// Key accounts and relationship care say no number at all. That the start of a year is over after 31 days is our reading of it.
/// </summary>
public class NumbersOfPresetsTests
{
    /// <summary>What a task takes and costs is planning of the house wherever it stands; the scorecard of foreign trade is held by clause 3.2.</summary>
    private static readonly HashSet<string> Planning = new(System.StringComparer.Ordinal) { "minutes", "priority", "leadDays", "lapsesAfterDays", "cost", "scoring" };

    private static readonly string[] FirmNumbers =
    [
        "cement-sales care.measures.yearly-meeting.from 01-01",
        "cement-sales cases.kinds.complaint.report.calendarDays 0",
        "cement-sales cases.kinds.complaint.solve.workingDays 3",
        "cement-sales incentives.penalties.short-of-full-satisfaction.below 1",
        "cement-sales onboarding.reviews.day 1",
        "cement-sales onboarding.reviews.everyMonths 12",
        "cement-sales onboarding.reviews.month 1",
        "cement-sales onboarding.reviews.withinDays 31",
        "cement-sales portfolio.lists.provincial-soe-units.units 27",
        "cement-sales portfolio.top.count 20",
        "foreign-trade care.alertRules.major-problem-to-the-top.atLeast 1",
    ];

    private static readonly string[] ExampleNumbers =
    [
        "foreign-trade changes.verdicts.demote-on-decline-and-credit-risk.level 1",
        "foreign-trade changes.verdicts.demote-on-decline-and-credit-risk.quarters 2",
        "foreign-trade changes.verdicts.promote-on-growth.growth 0.3",
        "foreign-trade changes.verdicts.promote-on-growth.potential 60",
        "foreign-trade incentives.kpis.low-satisfaction-quarters.below 0.7",
        "foreign-trade incentives.penalties.pay-cut-on-care-targets-missed.below 1",
        "foreign-trade incentives.penalties.pay-cut-on-low-satisfaction.quarters 2",
        "foreign-trade incentives.penalties.penalise-care-targets-missed.below 1",
        "foreign-trade incentives.penalties.penalise-low-satisfaction.quarters 2",
        "foreign-trade incentives.rewards.reward-satisfaction.atLeast 0.9",
        "foreign-trade portfolio.coverage.active-assessed-too-long-ago.months 12",
    ];

    [Fact]
    public void What_the_sources_say_firmly_stands_so_and_nothing_else_is_taken_for_it()
        => Assert.Equal(FirmNumbers, Numbers("policy"));

    [Fact]
    public void What_the_sources_give_as_an_example_stands_so_and_nothing_else_is_taken_for_it()
        => Assert.Equal(ExampleNumbers, Numbers("example"));

    private static IEnumerable<string> Numbers(string basis)
        => Presets.Ids.SelectMany(id => Numbers(id, basis)).Order(System.StringComparer.Ordinal);

    private static List<string> Numbers(string preset, string basis)
    {
        using var document = JsonDocument.Parse(Presets.TextOf(preset));
        return [.. document.RootElement.EnumerateObject().SelectMany(p => Under(p.Name, p.Value, null, basis)).Select(n => $"{preset} {n}")];
    }

    private static IEnumerable<string> Under(string name, JsonElement value, string? nearest, string wanted, string path = "")
    {
        if (Planning.Contains(name))
            return [];

        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Under(p.Name, p.Value, Text(value, "basis") ?? nearest, wanted, Named(path, name, value))),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Under(name, v, nearest, wanted, path)),
            JsonValueKind.Number when nearest == wanted => [$"{path}.{name} {value.GetRawText()}"],
            JsonValueKind.String when nearest == wanted && name == "from" && value.GetString()!.Length == 5 => [$"{path}.{name} {value.GetString()}"],
            _ => [],
        };
    }

    private static string Named(string path, string name, JsonElement value)
        => string.Join('.', new[] { path, IsStructure(name) ? null : name, Text(value, "id") ?? Text(value, "use") }.Where(static p => !string.IsNullOrEmpty(p)));

    private static bool IsStructure(string name) => name is "steps" or "within" or "cadence" or "yearly" or "when" or "then";

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
