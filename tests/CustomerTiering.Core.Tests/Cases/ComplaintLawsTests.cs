using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;
using static CustomerTiering.Cases.ComplaintLaws;

namespace CustomerTiering.Cases;

/// <summary>
/// A complaint of the cement preset goes as article 19 says: every sequence of commands to depth 8, longer ones at random, against a naive
/// account of the article; and machines that get it wrong.
/// </summary>
public sealed class ComplaintLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    /// <summary>Where wrong machines are watched: from the opening, one report before the follow-up call, and after the explanation.</summary>
    private static readonly string[][] Starts =
    [
        [],
        ["report|marketing-head|", "report|quality-head|", "verify|customer|our-fault", "verify|quality|our-fault", "solve|solve|", "settle|settle|", "complete-record|complete-record|", "file|file|"],
        ["report|marketing-head|", "report|quality-head|", "report|department|", "verify|customer|not-our-fault", "verify|quality|not-our-fault", "explain|explain|"],
    ];

    public static TheoryData<string> WrongMachines => [.. WrongComplaints.All.Select(static w => w.Name)];

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_goes_as_the_article_says()
    {
        var walked = Walk(Depth, Begun(ComplaintOffice.Complaint(), Right), Right, RightOverdue);
        output.WriteLine($"{walked.Tried} commands tried, {walked.Accepted} carried out, {walked.Places} places");
        Assert.Null(walked.Problem);
        Assert.True(walked.Places > 10_000, $"only {walked.Places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_do_too()
        => Law.Holds(400, Gen.ArrayOf(Gen.Choose(0, ComplaintTry.All.Count - 1), 60), static attempts => Follow(attempts, ComplaintOffice.Complaint(), Right, RightOverdue) is null);

    [Theory]
    [MemberData(nameof(WrongMachines))]
    public void A_machine_that_gets_it_wrong_is_caught_by_its_law(string name)
    {
        var wrong = WrongComplaints.All.Single(w => w.Name == name);
        var opened = ComplaintOffice.Complaint(wrong.Office);
        var problem = Starts.Select(lines => Walk(5, Begun(opened, wrong.Machine, lines), wrong.Machine, wrong.Overdue).Problem).FirstOrDefault(static p => p is not null);
        output.WriteLine(problem);
        Assert.StartsWith($"{wrong.Law}:", problem);
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("closing")]
    [InlineData("history")]
    [InlineData("order")]
    [InlineData("breach")]
    public void Each_law_has_three_wrong_machines_at_least(string law) => Assert.True(WrongComplaints.All.Count(w => w.Law == law) >= 3);
}
