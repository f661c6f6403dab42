using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Testing.Approvals;

/// <summary>The library's machine keeps every law in every sequence of commands to depth 8, and each law catches three machines that do not.</summary>
public sealed class ApprovalLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    public static IEnumerable<object[]> Mistakes => WrongApprovals.All.Select(static w => new object[] { w.Law.Name, w.Name });

    public static IEnumerable<object[]> Names => ApprovalLaws.All.Select(static l => new object[] { l.Name });

    [Fact]
    public void The_library_keeps_them_in_every_sequence_of_commands_to_depth_8_and_in_longer_ones_at_random()
    {
        var report = ApprovalLaws.Check(ApprovalMachine.OfTheLibrary, Depth, sequences: 1500).ThrowIfBroken();
        output.WriteLine(report.ToString());
        Assert.True(report.Places > 10_000, report.ToString());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_machine_that_breaks_it(string law, string mistake)
    {
        var wrong = WrongApprovals.All.Single(w => w.Law.Name == law && w.Name == mistake);
        var breach = Assert.Single(ApprovalLaws.Check(wrong.Machine, [wrong.Law]).Breaches);

        output.WriteLine(breach.ToString());
        Assert.Equal(law, breach.Law.Name);
        Assert.NotEmpty(breach.Way);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_law_has_at_least_three_wrong_machines(string law) => Assert.True(WrongApprovals.All.Count(w => w.Law.Name == law) >= 3);

    [Fact]
    public void A_broken_law_is_told_with_the_way_there()
    {
        var wrong = WrongApprovals.All.First(static w => w.Law == ApprovalLaws.NobodyDecidesOnTheirOwn).Machine;

        Assert.Contains("`rita` requested it and was let `approve`\n  after: rita approves 15 %", Assert.Throws<InvalidOperationException>(() => ApprovalLaws.Check(wrong).ThrowIfBroken()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_tries_the_same()
        => Assert.Equal(ApprovalLaws.Check(ApprovalMachine.OfTheLibrary, 2, 50, 7).ToString(), ApprovalLaws.Check(ApprovalMachine.OfTheLibrary, 2, 50, 7).ToString());

    [Fact]
    public void A_depth_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => ApprovalLaws.Check(ApprovalMachine.OfTheLibrary, 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => ApprovalLaws.Check(ApprovalMachine.OfTheLibrary, 1, -1));
    }
}
