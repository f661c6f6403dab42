using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>A person's day: the work of four customers, the contacts that one of them had, and the minutes that there are. Immutable.</summary>
internal sealed class WorkCase(IReadOnlyList<WorkItem> work, int contactsBefore, int minutes)
{
    private const int Pieces = 12;

    public static LocalDate Day { get; } = new(2026, 1, 5);

    public IReadOnlyList<WorkItem> Work => work;

    public int Minutes => minutes;

    public IReadOnlyList<PastContact> Contacts { get; } = [.. Enumerable.Range(0, contactsBefore).Select(i => new PastContact("a", Day.PlusDays(-2 * i)))];

    public static Arbitrary<WorkCase> For(TieringPolicy policy)
    {
        string?[] tiers = [.. policy.Tiers.Ladder.Select(static t => t.Code), null];
        var piece = from customer in Gen.Elements("a", "b", "c", "d")
                    from tier in Gen.Elements(tiers)
                    from due in Gen.Choose(-40, 2)
                    from priority in Gen.Choose(1, 9)
                    from minutes in Gen.Choose(0, 60)
                    from contact in Gen.Elements(true, false)
                    select (System.Func<int, WorkItem>)(i => new WorkItem($"w{i.ToString("00", CultureInfo.InvariantCulture)}", customer, tier, Day.PlusDays(due), priority, minutes, contact));
        return Arb.From(
            from work in Gen.ListOf(piece, Pieces)
            from contacts in Gen.Choose(0, 3)
            from minutes in Gen.Choose(0, 300)
            select new WorkCase([.. work.Select(static (make, i) => make(i))], contacts, minutes),
            static c => Enumerable.Range(0, c.Work.Count).Where(_ => c.Work.Count > 1).Select(i => new WorkCase([.. c.Work.Where((_, at) => at != i)], c.Contacts.Count, c.Minutes)));
    }

    public WorklistRequest Request(IEnumerable<WorkItem> inThisOrder) => new("li", Day, inThisOrder, Contacts, minutes);

    public override string ToString()
        => $"{string.Join(", ", work.Select(static w => $"{w} tier {w.Tier ?? "none"} due {w.Due:uuuu-MM-dd} {(w.IsContact ? "contact" : "no contact")} {w.Minutes.ToString(CultureInfo.InvariantCulture)} min"))}; {contactsBefore.ToString(CultureInfo.InvariantCulture)} contacts before; {minutes.ToString(CultureInfo.InvariantCulture)} minutes.";
}
