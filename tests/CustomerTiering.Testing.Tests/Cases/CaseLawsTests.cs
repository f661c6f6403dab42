using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Testing.Laws;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Testing.Cases;

/// <summary>
/// The library keeps every law with every kind of case of every preset, in every sequence of commands to a depth and in longer ones at
/// random, and each law catches three machines that do not.
/// </summary>
public sealed class CaseLawsTests(ITestOutputHelper output)
{
    /// <summary>How deep each kind is walked: one with many steps has more to try at each place, and is walked less deep.</summary>
    private static readonly Dictionary<string, int> Depths = new(StringComparer.Ordinal) { ["complaint"] = 4, ["leak-risk"] = 8, ["failed-negotiation"] = 8, ["support-request"] = 8, ["commitment"] = 7 };

    private const int UsualDepth = 6;

    public static IEnumerable<object[]> Mistakes => WrongCases.All.Select(static w => new object[] { w.Law.Name, w.Name });

    public static IEnumerable<object[]> Names => CaseLaws.All.Select(static l => new object[] { l.Name });

    public static IEnumerable<object[]> Kinds => Presets.Ids.SelectMany(static id => Presets.Find(id).Cases.Kinds.Select(k => new object[] { id, k.Id }));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_library_keeps_them_with_each_kind_of_each_preset(string preset, string kind)
    {
        var machine = CaseMachine.Of(TieringEngine.Create(Presets.Find(preset)));
        var report = CaseLaws.Check(machine, CaseLaws.All, [machine.Policy.Cases.FindKind(kind)!], Depths.GetValueOrDefault(kind, UsualDepth), sequences: 200).ThrowIfBroken();

        output.WriteLine($"{kind} to depth {Depths.GetValueOrDefault(kind, UsualDepth)}: {report}");
        Assert.True(report.Places > 50, report.ToString());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_machine_that_breaks_it(string law, string mistake)
    {
        var wrong = WrongCases.All.Single(w => w.Law.Name == law && w.Name == mistake);
        var finding = Assert.Single(CaseLaws.Check(wrong.Machine, [wrong.Law], wrong.Machine.Policy.Cases.Kinds, 4, 200).Findings);

        output.WriteLine(finding.ToString());
        Assert.Equal(law, finding.Law.Name);
        Assert.NotEmpty(finding.Way);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_law_has_at_least_three_wrong_machines(string law) => Assert.True(WrongCases.All.Count(w => w.Law.Name == law) >= 3);

    [Fact]
    public void A_broken_law_is_told_with_the_way_there()
    {
        var wrong = WrongCases.All.First(static w => w.Name == "sees nothing overdue").Machine;
        Assert.Contains("breaches-are-those-of-the-moment: ", Assert.Throws<LawBrokenException>(() => CaseLaws.Check(wrong, 1, 0).ThrowIfBroken()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_tries_the_same()
    {
        var machine = CaseMachine.Of(TieringEngine.Create(Presets.RelationshipCare));
        Assert.Equal(CaseLaws.Check(machine, 2, 20, 7).ToString(), CaseLaws.Check(machine, 2, 20, 7).ToString());
    }

    [Fact]
    public void A_depth_of_nothing_is_refused()
    {
        var machine = CaseMachine.Of(TieringEngine.Create(Presets.RelationshipCare));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseLaws.Check(machine, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseLaws.Check(machine, 1, -1));
    }
}
