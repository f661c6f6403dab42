using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Laws.WrongEngines;
using CustomerTiering.Testing.Subjects;
using Xunit;

namespace CustomerTiering.Testing.Laws;

/// <summary>The right engine keeps every law, and each law catches three engines that do not.</summary>
public sealed class GradingLawsTests
{
    private static readonly WrongEngine[] Wrong = [.. WrongScores.All, .. WrongTiers.All, .. WrongWarnings.All, .. WrongChanges.All, .. UnfairEngines.All, .. WrongRecords.All];

    public static IEnumerable<object[]> Mistakes => Wrong.Select(static w => new object[] { w.Law, w.Name });

    public static IEnumerable<object[]> Names => GradingLaws.All.Select(static l => new object[] { l.Name });

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_engine_that_breaks_it(string law, string mistake)
    {
        var result = GradingLaws.All.Find(law).Check(Wrong.Single(w => w.Law == law && w.Name == mistake).Subject, Options());

        Assert.True(result.Outcome == LawOutcome.Broken, result.ToString());
        Assert.DoesNotContain("No decision was made", result.Counterexample);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_law_has_at_least_three_wrong_engines(string law) => Assert.True(Wrong.Count(w => w.Law == law) >= 3);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_right_engine_keeps_the_law(string law)
    {
        var result = GradingLaws.All.Find(law).Check(GradingSubject.Of(RichPolicy.Engine), Options());

        Assert.True(result.Outcome == LawOutcome.Holds, result.ToString());
    }

    [Fact]
    public void A_stream_keeps_the_law_that_many_are_decided_as_one_is()
    {
        var streamed = GradingSubject.Of(RichPolicy.Engine).WithAll(static (requests, _) =>
            [.. RichPolicy.Engine.DecideAll(requests.Select(static r => r)).Select((r, i) => DecisionView.Of(requests[i], r.Decision!))]);

        var result = GradingLaws.Records.Find("the-order-of-customers-does-not-matter").Check(streamed, Options());

        Assert.True(result.Outcome == LawOutcome.Holds, result.ToString());
    }

    private static LawOptions Options() => new() { Cases = 400, MustNotMatter = { Indicators.Industry } };
}
