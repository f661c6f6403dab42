using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes the ladder of a policy, and the events on which a customer is reviewed at once.</summary>
internal sealed class LadderTables(TieringPolicy policy, PolicyTexts texts)
{
    public IEnumerable<RuleBookTable> Write()
    {
        string[] description = policy.Tiers.Ladder.Any(static t => t.Description.Count > 0) ? [texts.Say("book.description")] : [];
        yield return new RuleBookTable(
            "ladder",
            texts.Say("book.ladder"),
            texts.Say("book.ladder.note"),
            [texts.Say("book.tier"), texts.Say("book.name"), texts.Say("book.score-from"), .. description],
            [.. policy.Tiers.Ladder.Select(t => (string[])
            [
                t.Code,
                texts.TierName(t) ?? string.Empty,
                texts.Value(t.AtLeast),
                .. description.Select(_ => texts.In(t.Description) ?? string.Empty),
            ])],
            isPart: false);
        if (policy.Changes.Events.Count > 0)
        {
            yield return new RuleBookTable(
                "events",
                texts.Say("book.events"),
                null,
                [texts.Say("book.event"), texts.Say("book.report-within")],
                [.. policy.Changes.Events.Select(e => (string[])[texts.Code(ChangeCodes.Event, e.Id), e.ReportWithinDays is { } days ? texts.Value(days, Customers.Units.Days) : string.Empty])],
                isPart: false);
        }
    }
}
