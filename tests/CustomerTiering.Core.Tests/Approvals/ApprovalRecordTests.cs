using System;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Approvals;

public sealed class ApprovalRecordTests
{
    [Fact]
    public void A_request_is_read_back_as_it_was_whatever_happened_to_it()
        => Law.Holds(1000, Gen.ArrayOf(Gen.Choose(0, Step.All.Count - 1), 12), static steps => After(steps) is var request && ApprovalRequest.Parse(request.ToRecord()).ToRecord() == request.ToRecord());

    [Fact]
    public void A_request_that_was_read_back_takes_the_same_commands()
        => Law.Holds(300, Gen.ArrayOf(Gen.Choose(0, Step.All.Count - 1), 12), static steps =>
        {
            var request = After(steps);
            var again = ApprovalRequest.Parse(request.ToRecord());
            return Array.TrueForAll([.. Step.All], s =>
            {
                var on = request.LastOn.PlusDays(s.Days);
                var (left, right) = (request.Apply(s.Command(on), on, Office.Roster), again.Apply(s.Command(on), on, Office.Roster));
                return left.Request.ToRecord() == right.Request.ToRecord() && left.Refusal?.ToString() == right.Refusal?.ToString();
            });
        });

    [Fact]
    public void What_a_record_lacks_is_named()
        => Assert.Equal("the text is no record of a request: `format` is missing", Assert.Throws<FormatException>(static () => ApprovalRequest.Parse("{}")).Message);

    [Theory]
    [InlineData("nothing")]
    [InlineData("{}")]
    [InlineData("""{"format":2}""")]
    public void What_is_no_record_is_refused(string text) => Assert.Throws<FormatException>(() => ApprovalRequest.Parse(text));

    [Fact]
    public void A_record_that_claims_an_approval_it_does_not_hold_is_refused()
    {
        var forged = Office.Submitted().ToRecord().Replace("\"status\":\"pending\"", "\"status\":\"approved\"", StringComparison.Ordinal);
        Assert.Equal("item `line-1` is approved, which does not agree with its approvals", Assert.Throws<FormatException>(() => ApprovalRequest.Parse(forged)).Message);
    }

    [Fact]
    public void A_record_in_which_the_requester_approved_is_refused()
    {
        var forged = Office.Submitted().Apply(new ApproveCommand("ann", "line-1", "15 %"), Office.Monday, Office.Roster).Request.ToRecord().Replace("\"person\":\"ann\"", "\"person\":\"rita\"", StringComparison.Ordinal);
        Assert.Equal("item `line-1` is approved by or for `rita`, who requested it", Assert.Throws<FormatException>(() => ApprovalRequest.Parse(forged)).Message);
    }

    [Fact]
    public void A_record_with_more_in_it_is_refused()
        => Assert.StartsWith(
            "the record holds more than a request",
            Assert.Throws<FormatException>(() => ApprovalRequest.Parse(Office.Submitted().ToRecord().Replace("{\"deadlines\"", "{\"also\":1,\"deadlines\"", StringComparison.Ordinal))).Message,
            StringComparison.Ordinal);

    private static ApprovalRequest After(int[] steps)
    {
        var request = Office.Submitted();
        foreach (var index in steps)
        {
            var on = request.LastOn.PlusDays(Step.All[index].Days);
            request = request.Apply(Step.All[index].Command(on), on, Office.Roster).Request;
        }

        return request;
    }
}
