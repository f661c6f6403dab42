using System;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Calendars;
using CustomerTiering.Cases;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Reviews;
using NodaTime;
using Xunit;

namespace CustomerTiering;

/// <summary>A host without NodaTime carries a change of tier, a hold, a complaint and an audit through to the end.</summary>
public sealed class DateTimeOverloadsOfAreasTests
{
    private static readonly DateTime Day = new(2026, 3, 2);
    private static readonly DateTime Noon = Day.AddHours(12);
    private static readonly LocalDate Same = new(2026, 3, 2);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K1", HasPurchased = true, AnnualPurchase = 6000000m, ProfitContribution = 1200000m, LengthOfRelationship = 60, PurchaseFrequency = 14 }.Build();
    private static readonly Roster People = new([new Person("wang", "key-account-department"), new Person("zhao", "general-manager"), new Person("li")]);

    [Fact]
    public void A_change_of_tier_is_approved_and_applied()
    {
        var decision = Engine.Decide(Facts, Standing.Imported("2", new DateTime(2024, 1, 1)), Day);
        var request = Engine.Approvals.RequestFor([decision], "R-1", "li", Day);
        var item = request.Items[0].Item;
        Assert.Equal(ApprovalGapReason.Waiting, Engine.Approvals.GapOf(decision, request, Day)!.Reason);
        Assert.Equal(["approve", "reject", "return", "delegate"], request.LegalCommands("wang", Day, People));

        foreach (var person in new[] { "wang", "zhao" })
            request = request.Apply(new ApproveCommand(person, item.Id, item.Fingerprint), Day, People).Request;

        Assert.True(request.Covers(item.Id, item.Fingerprint, Day));
        Assert.Equal(Same, request.LastOn);
        Assert.Equal("1", Engine.Approvals.Apply(decision, request, Day).Standing!.Tier);
        Assert.Equal("1", StandingHistory.Of("K1").With(decision).TierOn(Day));
    }

    [Fact]
    public void A_gift_and_a_pin_are_asked_for()
    {
        var gift = ApprovalSubject.Of(ApprovalKinds.Gift, "K1").With("value", 800m);
        Assert.Equal(ApprovalGapReason.Waiting, gift.GapOf(Engine.Approvals.RequestFor(gift, "G-1", "li", Day), Day)!.Reason);

        var pin = new TierPin(PinKind.Floor, "2", "nobody yet", Day.AddDays(30));
        var subject = ApprovalSubject.OfPin("K1", PinKind.Floor, "2", Day.AddDays(30));
        Assert.Equal(ApprovalSubject.OfPin("K1", PinKind.Floor, "2", Same.PlusDays(30)).Fingerprint, subject.Fingerprint);
        Assert.False(Engine.Approvals.Apply("K1", pin, Standing.Imported("3", Day), Engine.Approvals.RequestFor(subject, "P-1", "li", Day), Day).IsApplied);
        Assert.Equal(Same.PlusDays(7), new DelegateCommand("wang", "key-account-department", "zhao", Day, Day.AddDays(7)).Period.Before);
    }

    [Fact]
    public void A_hold_is_overridden()
    {
        var held = CreditState.Imported(1, Day.AddDays(-3), Day.AddDays(-1));
        var control = Engine.Policy.Credit.Control;
        Assert.Equal(CreditStatus.OnHold, held.StatusOn(Day));
        Assert.Equal(["override"], held.LegalCommands("zhao", Day, control, People));
        Assert.Equal(CreditStatus.Released, held.Apply(new OverrideHoldCommand("zhao", "letter of credit", Day.AddDays(7)), Day, control, People).State.StatusOn(Day));
    }

    [Fact]
    public void A_complaint_is_looked_over()
    {
        var cement = TieringEngine.Create(Presets.CementSales);
        var office = new CaseOffice(DateTimeZone.Utc, HolidayCalendar.China, new Roster([new Person("chen", "customer-service"), new Person("wu", "plant")]));
        var at = new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);
        var complaint = cement.Cases.Open(new CaseOpening("C-1", "complaint", "K1", "chen", cause: "breakage", department: "plant"), at, office).Case;

        Assert.Equal(complaint.Breaches(Instant.FromDateTimeOffset(at.AddDays(1))).Select(static b => b.ToString()), complaint.Breaches(at.AddDays(1)).Select(static b => b.ToString()));
        Assert.NotEmpty(complaint.Breaches(at.AddDays(1)));
        Assert.Contains(complaint.LegalActions("chen", at, office), static a => a.Step == "report");
        Assert.Equal(Instant.FromDateTimeOffset(at), cement.Cases.Review(complaint, Facts, at, office).At);
    }

    [Fact]
    public void An_audit_a_card_and_a_list_are_made()
    {
        var standing = Standing.Imported("2", Day);
        var listed = new CustomerFactsBuilder { Id = "C1" };
        var flag = Indicator.Flag("key-project-running");
        new MembershipList("projects", [new MembershipEntry("C1", "Bridge", Same, null)]).WriteTo(listed, flag, Day);

        Assert.Equal(Same, AuditExtract.Of(Engine, [new DecisionRequest(Facts, standing, Day)], Day).AsOf);
        Assert.Equal(Same, CustomerCard.Of(Engine, Facts, standing, Day).AsOf);
        Assert.True(listed[flag]);
        Assert.True(new EffectivePeriod(Day, Day.AddDays(1)).Contains(Day));
        Assert.False(new EffectivePeriod(Day.AddDays(-1), Day).Contains(Day));
    }

    [Fact]
    public void A_time_of_day_is_refused()
    {
        var request = ApprovalRequest.Submit("R-1", "gift", "li", [new ApprovalItem("K1", "f", ApprovalRoute.Of("wang"))], Day);

        Assert.Throws<ArgumentException>("on", () => ApprovalRequest.Submit("R-1", "gift", "li", [request.Items[0].Item], Noon));
        Assert.Throws<ArgumentException>("on", () => request.Apply(new PassTimeCommand(), Noon, People));
        Assert.Throws<ArgumentException>("on", () => request.Covers("K1", "f", Noon));
        Assert.Throws<ArgumentException>("day", () => CreditState.None.StatusOn(Noon));
        Assert.Throws<ArgumentException>("asOf", () => CustomerCard.Of(Engine, Facts, Standing.None, Noon));
        Assert.Throws<ArgumentException>("before", () => new EffectivePeriod(Day, Noon));
    }
}
