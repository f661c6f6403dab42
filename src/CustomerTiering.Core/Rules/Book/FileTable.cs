using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes what a customer's file should hold and which department keeps it, where a policy states departments.</summary>
internal sealed class FileTable(TieringPolicy policy, PolicyTexts texts)
{
    private static readonly string[] Columns = ["group", "facts", "collected-by", "entered-by", "max-age", "late-after"];

    public IEnumerable<RuleBookTable> Write()
    {
        if (policy.FactGroups.All(static g => g.CollectedBy is null && g.EnteredBy is null))
            yield break;

        yield return new RuleBookTable(
            "file",
            texts.Say("book.file"),
            null,
            [.. Columns.Select(c => texts.Say($"book.{c}"))],
            [.. policy.FactGroups.Select(g => (string[])
            [
                texts.In(g.Names) ?? g.Title,
                texts.List(g.Facts.Select(texts.Fact)),
                g.CollectedBy is { } collector ? texts.Role(collector) : string.Empty,
                g.EnteredBy is { } clerk ? texts.Role(clerk) : string.Empty,
                g.MaxAgeMonths is { } months ? texts.Value(months, Units.Months) : string.Empty,
                g.LateAfterDays is { } days ? texts.Value(days, Units.Days) : string.Empty,
            ])],
            isPart: false);
    }
}
