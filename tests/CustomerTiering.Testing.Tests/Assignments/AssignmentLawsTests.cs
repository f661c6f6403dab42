using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Laws;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Testing.Assignments;

/// <summary>The engine keeps every law by every preset, in rounds as well as by load, and each law catches three ways that do not.</summary>
public sealed class AssignmentLawsTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, AssignmentSubject> Subjects = Presets.Ids.ToDictionary(static id => id, static id => Of(Presets.TextOf(id)));

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (law, name, _) in WrongAssignments.All)
                data.Add(law, name);
            return data;
        }
    }

    public static TheoryData<string, string> Kept
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in Presets.Ids)
            {
                foreach (var law in AssignmentLaws.All)
                    data.Add(id, law.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_engine_keeps_the_law_by_every_preset(string preset, string law)
    {
        var result = AssignmentLaws.All.Single(l => l.Name == law).Check(Subjects[preset], Options());

        output.WriteLine(result.ToString());
        Assert.True(result.Outcome == LawOutcome.Holds, result.ToString());
    }

    [Theory]
    [InlineData("\"preferred-role\", \"longest-wait\"")]
    [InlineData("\"preferred-role\", \"free-capacity\", \"longest-wait\"")]
    [InlineData("\"present-owner\", \"preferred-role\", \"in-region\", \"lowest-load\"")]
    public void The_engine_keeps_all_laws_in_rounds_and_by_capacity_too(string order)
        => Assert.Equal(AssignmentLaws.All.Count, AssignmentLaws.Check(Of(Presets.TextOf("foreign-trade").Replace("\"preferred-role\", \"lowest-load\", \"longest-wait\"", order, System.StringComparison.Ordinal)), Options()).Count);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_way_that_breaks_it(string law, string mistake)
    {
        var wrong = WrongAssignments.All.Single(w => w.Law == law && w.Name == mistake).Of(Subjects["foreign-trade"]);

        var result = AssignmentLaws.All.Single(l => l.Name == law).Check(wrong, Options());

        output.WriteLine(result.ToString());
        Assert.True(result.Outcome == LawOutcome.Broken, result.ToString());
        Assert.DoesNotContain("It threw", result.Counterexample);
    }

    [Fact]
    public void Each_law_has_three_wrong_ways()
        => Assert.All(AssignmentLaws.All, static l => Assert.Equal(3, WrongAssignments.All.Count(w => w.Law == l.Name)));

    private static AssignmentSubject Of(string policy) => AssignmentSubject.Of(TieringEngine.Create(TieringPolicy.Parse(policy), b => b.AddIndicatorsOf(TieringPolicy.Parse(policy))));

    private static LawOptions Options() => new() { Cases = 300 };
}
