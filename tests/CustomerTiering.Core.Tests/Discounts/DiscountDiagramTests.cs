using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Documents;
using NodaTime;
using Xunit;

namespace CustomerTiering.Discounts;

/// <summary>The diagrams of the documentation are what can be reached: at the desk, with a next-order discount, with a notice for the record.</summary>
public sealed class DiscountDiagramTests
{
    private const int Depth = 6;
    private const string Line = "15 %";
    private static readonly string[] Shown = File.ReadAllText(Repository.At("docs/discounts.md")).Split("```mermaid\n").Skip(1).Select(static b => b.Split("```")[0]).ToArray();

    [Fact]
    public void The_life_of_a_line() => Assert.Equal(OfLine(), Shown[0]);

    [Fact]
    public void The_life_of_a_next_order_discount() => Assert.Equal(OfNextOrder(), Shown[1]);

    [Fact]
    public void The_life_of_a_notice_for_the_record() => Assert.Equal(OfFiling(), Shown[2]);

    /// <summary>Walks a line of 15 % through the office, on hold and off it, and looks at each place whether it would be granted.</summary>
    private static string OfLine()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Pending: submit" };
        var start = (Request: Office.Submitted(Line), Held: false, On: Office.Monday);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<(ApprovalRequest Request, bool Held, LocalDate On)> { start };
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<(ApprovalRequest Request, bool Held, LocalDate On)>();
            foreach (var place in edge)
            {
                foreach (var (to, word) in Steps(place).Where(s => s.To.Request.Items[0].Item.Fingerprint == Line))
                {
                    if (StateOf(place) != StateOf(to))
                        arrows.Add($"    {StateOf(place)} --> {StateOf(to)}: {word}");
                    if (seen.Add($"{to.Request.ToRecord()}{to.Held}{to.On}"))
                        next.Add(to);
                }
            }

            edge = next;
        }

        return Diagram(arrows);
    }

    private static IEnumerable<((ApprovalRequest Request, bool Held, LocalDate On) To, string Word)> Steps((ApprovalRequest Request, bool Held, LocalDate On) place)
    {
        yield return ((place.Request, !place.Held, place.On), place.Held ? "release" : "hold");
        foreach (var step in Step.All.Where(static s => !s.Line.StartsWith("delegate", StringComparison.Ordinal) && !s.Line.StartsWith("end", StringComparison.Ordinal)))
        {
            var on = place.On.PlusDays(step.Days);
            var command = step.Command(on);
            var result = place.Request.Apply(command, on, Office.Roster);
            if (!result.IsRefused)
                yield return ((result.Request, place.Held, on), step.Days > 0 ? "time" : command.Name);
        }
    }

    private static string StateOf((ApprovalRequest Request, bool Held, LocalDate On) place)
    {
        var item = place.Request.Items[0];
        if (item.Status != ApprovalItemStatus.Approved)
            return item.Status.ToString();

        var builder = new DiscountRequestBuilder(DiscountLaws.Request(place.Held ? $"{Line} on hold" : Line)) { AsOf = place.On };
        var result = Desk.TenPercent.Discounts.Grant(builder.Build(), "line-1", DiscountLaws.Translated(place.Request));
        return result.Refusal switch { null => "Grantable", GrantRefusalReason.Refused => "Held", GrantRefusalReason.NotLive => "Lapsed", var other => other.ToString()! };
    }

    private static string OfNextOrder()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Earned: earn" };
        var earned = NextOrderDiscountTests.Earned(1000)!;
        foreach (var day in new[] { 0, 89, 90, 91 }.Select(earned.EarnedOn.PlusDays))
        {
            foreach (var discount in new[] { earned, earned.Redeem("C1", "SO-1", earned.EarnedOn).Discount })
            {
                foreach (var (to, on, word) in new[] { (discount.Redeem("C1", "SO-1", day).Discount, day, "redeem"), (discount.Redeem("C1", "SO-2", day).Discount, day, "redeem"), (discount, day.PlusDays(1), "time") })
                {
                    if (StateOf(discount, day) != StateOf(to, on))
                        arrows.Add($"    {StateOf(discount, day)} --> {StateOf(to, on)}: {word}");
                }
            }
        }

        return Diagram(arrows);

        static string StateOf(NextOrderDiscount discount, LocalDate on) => discount.RedeemedBy is not null ? "Used" : on >= discount.Before ? "Ended" : "Earned";
    }

    private static string OfFiling()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Open: approve" };
        var open = new DiscountFiling("SO-1", "line-1", "director", Desk.Monday, Desk.Monday.PlusDays(5));
        foreach (var day in Enumerable.Range(0, 9).Select(Desk.Monday.PlusDays))
        {
            foreach (var filing in new[] { open, open.File(Desk.Monday), open.File(Desk.Monday.PlusDays(6)) })
            {
                foreach (var (to, on, word) in new[] { (filing.File(day), day, "file"), (filing, day.PlusDays(1), "time") })
                {
                    if (filing.StatusOn(day) != to.StatusOn(on))
                        arrows.Add($"    {filing.StatusOn(day)} --> {to.StatusOn(on)}: {word}");
                }
            }
        }

        return Diagram(arrows);
    }

    private static string Diagram(SortedSet<string> arrows) => $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
}
