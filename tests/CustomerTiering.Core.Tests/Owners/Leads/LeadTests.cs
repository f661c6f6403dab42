using System;
using NodaTime;
using Xunit;
using static CustomerTiering.Owners.Leads.LeadCommand;

namespace CustomerTiering.Owners.Leads;

public sealed class LeadTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly LeadTerms Terms = new(firstActivityWithinDays: 7, idleAfterDays: 30, returnAfterDays: 45, protectionDays: 180, waitDays: 30);
    private static readonly Lead Ann = Lead.Register("L1", "ann", Day, Terms);

    [Fact]
    public void A_claim_of_another_changes_nothing_and_names_who_was_first()
    {
        var lead = Ann.Apply(Register("bob"), Day.PlusDays(1)).Lead;

        Assert.Equal(("ann", LeadStatus.Registered), (lead.Holder, lead.Status));
        var dispute = Assert.Single(lead.Disputes);
        Assert.Equal(("bob", Day.PlusDays(1), "ann", Day), (dispute.Claimant, dispute.On, dispute.Holder, dispute.HeldSince));
    }

    [Theory]
    [InlineData(6, LeadStatus.Registered)]
    [InlineData(7, LeadStatus.Returned)]
    public void Without_a_first_activity_it_returns_on_the_day(int days, LeadStatus status)
        => Assert.Equal(status, Ann.Apply(PassTime, Day.PlusDays(days)).Lead.Status);

    [Theory]
    [InlineData(29, LeadStatus.Protected)]
    [InlineData(30, LeadStatus.Idle)]
    [InlineData(44, LeadStatus.Idle)]
    [InlineData(45, LeadStatus.Returned)]
    public void Without_activity_it_becomes_idle_and_returns(int days, LeadStatus status)
        => Assert.Equal(status, Ann.Apply(RecordActivity("ann"), Day).Lead.Apply(PassTime, Day.PlusDays(days)).Lead.Status);

    [Fact]
    public void The_developer_stays_a_fact_of_its_own()
        => Assert.Equal(("ann", null, LeadStatus.Converted), Ann.Apply(Convert("ann"), Day) is { Lead: var lead } ? (lead.Developer, lead.Holder, lead.Status) : default);

    [Theory]
    [InlineData("ann", "lead `L1` is held by `ann` already; possible now: `record-activity`, `give-up`, `convert`")]
    public void A_refusal_says_what_is_possible(string person, string told) => Assert.Equal(told, Ann.Apply(Register(person), Day).Refusal!.ToString());

    [Fact]
    public void Who_had_it_last_waits_and_others_do_not()
    {
        var back = Ann.Apply(GiveUp("ann"), Day).Lead;

        Assert.Equal("`ann` had lead `L1` last and may register it again on 2026-04-01; possible now: nothing", back.Apply(Register("ann"), Day.PlusDays(29)).Refusal!.ToString());
        Assert.Equal("ann", back.Apply(Register("ann"), Day.PlusDays(30)).Lead.Holder);
        Assert.Equal("bob", back.Apply(Register("bob"), Day).Lead.Holder);
    }

    [Fact]
    public void A_day_that_goes_back_is_refused()
        => Assert.Equal(LeadRefusalReason.DayGoesBack, Ann.Apply(RecordActivity("ann"), Day.PlusDays(-1)).Refusal!.Reason);

    [Fact]
    public void It_comes_back_from_its_record_and_what_is_none_is_refused()
    {
        var lead = Ann.Apply(Register("bob"), Day).Lead.Apply(RecordActivity("ann"), Day.PlusDays(3)).Lead;

        Assert.Equal(lead.ToRecord(), Lead.FromRecord(lead.ToRecord(), Terms).ToRecord());
        Assert.Throws<FormatException>(() => Lead.FromRecord(lead.ToRecord() + " ", Terms));
        Assert.Throws<FormatException>(static () => Lead.FromRecord("{}", Terms));
    }

    [Theory]
    [InlineData("\"holder\":\"ann\",", "")]
    [InlineData("\"registration\":1", "\"registration\":0")]
    [InlineData("\"status\":\"registered\"", "\"status\":\"returned\"")]
    public void A_record_that_contradicts_itself_is_refused(string part, string other)
    {
        Assert.Contains(part, Ann.ToRecord(), StringComparison.Ordinal);
        Assert.Contains("contradicts itself", Assert.Throws<FormatException>(() => Lead.FromRecord(Ann.ToRecord().Replace(part, other, StringComparison.Ordinal), Terms)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 30, 45, 180, 30, "firstActivityWithinDays")]
    [InlineData(7, 30, 30, 180, 30, "returnAfterDays")]
    [InlineData(7, 30, 45, 180, -1, "waitDays")]
    [InlineData(7, 30, 45, 3661, 30, "protectionDays")]
    [InlineData(7, int.MaxValue, 45, 180, 30, "idleAfterDays")]
    public void Terms_that_make_no_sense_are_refused(int first, int idle, int back, int protection, int wait, string name)
        => Assert.Throws<ArgumentOutOfRangeException>(name, () => new LeadTerms(first, idle, back, protection, wait));
}
