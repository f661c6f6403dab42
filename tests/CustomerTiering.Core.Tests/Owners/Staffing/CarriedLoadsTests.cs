using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Owners.Staffing;

/// <summary>The first loads carry as much as is possible at all, by the cut that is narrowest; ways that do not reroute, or take from the first, are caught.</summary>
public sealed class CarriedLoadsTests
{
    private const int Loads = 3;

    private static readonly Gen<Case> Cases =
        from loads in Gen.ArrayOf(Gen.Choose(0, 4), Loads)
        from carriers in Gen.Choose(0, 4)
        from may in Gen.ArrayOf(Gen.Choose(0, (1 << Loads) - 1), carriers)
        from capacities in Gen.ArrayOf(Gen.Choose(0, 4), carriers)
        select new Case(
            [.. loads.Select(static l => (decimal)l)],
            [.. may.Select(static m => Enumerable.Range(0, Loads).Select(l => (m & (1 << l)) != 0).ToArray())],
            [.. capacities.Select(static c => (decimal)c)]);

    public delegate IReadOnlyList<decimal> Carrying(IReadOnlyList<decimal> loads, IReadOnlyList<bool[]> mayCarry, IEnumerable<decimal> capacities);

    public static TheoryData<string> WrongWays => [.. Wrong.Keys];

    private static Dictionary<string, Carrying> Wrong { get; } = new()
    {
        ["gives each load to whoever has room and reroutes nothing"] = Greedy,
        ["serves the last load first"] = static (loads, may, capacities) => [.. CarriedLoads.Of([.. loads.Reverse()], [.. may.Select(static m => Enumerable.Reverse(m).ToArray())], capacities).Reverse()],
        ["lets everybody carry everything"] = static (loads, may, capacities) => CarriedLoads.Of(loads, [.. may.Select(static m => m.Select(static _ => true).ToArray())], capacities),
    };

    [Fact]
    public void As_much_is_carried_as_is_possible_the_first_first() => Check(CarriedLoads.Of);

    [Theory]
    [MemberData(nameof(WrongWays))]
    public void A_wrong_way_is_caught(string name) => Law.IsBrokenBy(() => Check(Wrong[name]));

    [Fact]
    public void Who_can_carry_others_too_makes_room()
        => Assert.Equal([5m, 5m], CarriedLoads.Of([5, 5], [[true, true], [true, false]], [5, 5]));

    private static void Check(Carrying carry)
        => Law.Holds(1000, Cases, c => carry(c.Of, c.MayCarry, c.Capacities).SequenceEqual(Enumerable.Range(0, Loads).Select(l => c.Most(l + 1) - c.Most(l))));

    private static decimal[] Greedy(IReadOnlyList<decimal> loads, IReadOnlyList<bool[]> mayCarry, IEnumerable<decimal> capacities)
    {
        var free = capacities.ToArray();
        return [.. loads.Select((load, l) =>
        {
            var carried = 0m;
            for (var c = 0; c < free.Length; c++)
            {
                var more = mayCarry[c][l] ? Math.Min(load - carried, free[c]) : 0;
                carried += more;
                free[c] -= more;
            }

            return carried;
        })];
    }

    internal sealed record Case(IReadOnlyList<decimal> Of, IReadOnlyList<bool[]> MayCarry, IReadOnlyList<decimal> Capacities)
    {
        /// <summary>Gives how much of the first loads can be carried at all: for some of them nobody is asked, and all carriers of the others are full.</summary>
        public decimal Most(int first)
            => Enumerable.Range(0, 1 << first).Min(asked =>
                Enumerable.Range(0, first).Where(l => (asked & (1 << l)) == 0).Sum(l => Of[l])
                + MayCarry.Select((m, c) => Enumerable.Range(0, first).Any(l => (asked & (1 << l)) != 0 && m[l]) ? Capacities[c] : 0).Sum());

        public override string ToString() => $"loads {string.Join(' ', Of)}; carriers {string.Join(", ", MayCarry.Select((m, c) => $"{Capacities[c]} of {string.Concat(m.Select(static b => b ? '1' : '0'))}"))}";
    }
}
