using System;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Cases;

public sealed class CaseRecordTests
{
    private static readonly CustomerCase Reopened = Complaint()
        .Does(Thursday, new CallCommand("qiu", "visit", "to see the bags"))
        .Does(Thursday, new RaiseCommand("chen", "newspaper"))
        .Does(Thursday, new TellCommand("chen", "general-manager"))
        .Reported(Thursday).Verified(Thursday, "our-fault").SolvedAndFiled(Thursday)
        .Does(Thursday, "chen", "follow-up", null, "not-satisfied");

    [Fact]
    public void A_case_is_read_back_as_the_same_text()
    {
        var read = CustomerCase.Parse(Reopened.ToRecord());

        Assert.Equal(Reopened.ToRecord(), read.ToRecord());
        Assert.Equal(Reopened.Breaches(At(2026, 4, 1)).Count, read.Breaches(At(2026, 4, 1)).Count);
        Assert.Equal(["general-manager"], read.Told);
    }

    [Fact]
    public void A_case_that_was_read_goes_on_as_the_one_that_was_not()
        => Assert.Equal(
            Reopened.Verified(At(2026, 2, 13), "not-our-fault").ToRecord(),
            CustomerCase.Parse(Reopened.ToRecord()).Verified(At(2026, 2, 13), "not-our-fault").ToRecord());

    [Fact]
    public void The_record_says_which_working_days_were_counted()
        => Assert.Matches("\"daysHash\":\"[0-9a-f]{64}\",\"due\":\"2026-02-24T15:59:59.999999999Z\"", Reopened.ToRecord());

    [Theory]
    [InlineData("{", "is no record of a case")]
    [InlineData("{}", "is no record of a case")]
    [InlineData("{\"format\":2}", "format 2 is not known")]
    public void What_is_no_record_is_refused(string text, string problem)
        => Assert.Contains(problem, Assert.Throws<FormatException>(() => CustomerCase.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"status\":\"open\"", "\"status\":\"closed\"", "does not agree with its steps")]
    [InlineData("\"step\":\"report\"", "\"step\":\"reprot\"", "has no step `reprot`")]
    [InlineData("\"format\":1", "\"format\":1,\"more\":1", "holds more than a case")]
    [InlineData("2026-02-11T23:00:00Z", "yesterday", "no moment")]
    [InlineData("\"round\":0,\"step\":\"verify\"", "\"round\":1,\"step\":\"verify\"", "began in round 1, and the case was reopened 0 times")]
    public void A_record_that_was_tampered_with_is_refused(string before, string after, string problem)
    {
        var tampered = Complaint().ToRecord().Replace(before, after, StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Throws<FormatException>(() => CustomerCase.Parse(tampered)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"outcome\":\"our-fault\",\"party\":\"customer\"", "\"outcome\":\"our-falt\",\"party\":\"customer\"", "step `verify` has no outcome `our-falt`")]
    [InlineData("\"outcome\":\"our-fault\",\"party\":\"customer\"", "\"party\":\"customer\"", "an entry of step `verify` has no outcome")]
    [InlineData("\"party\":\"quality-head\",\"person\"", "\"party\":\"nobody\",\"person\"", "step `report` has no party `nobody`")]
    public void An_entry_that_the_step_does_not_know_is_refused(string before, string after, string problem)
    {
        var tampered = Complaint().Does(Thursday, "chen", "report", "quality-head").Does(Thursday, "chen", "verify", "customer", "our-fault").ToRecord().Replace(before, after, StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Throws<FormatException>(() => CustomerCase.Parse(tampered)).Message, StringComparison.Ordinal);
    }
}
