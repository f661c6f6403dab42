using System;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Approvals;

/// <summary>Requests made of decisions, pins and exceptions, and what of them may take effect.</summary>
public sealed class ApprovalDeciderTests
{
    private static readonly LocalDate Day = new(2026, 7, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);
    private static readonly Roster People = new([new Person("li"), new Person("wang", "key-account-department"), new Person("zhao", "general-manager")]);

    private static CustomerFactsBuilder First => new() { Id = "K1", AnnualPurchase = 6_000_000, ProfitContribution = 1_200_000, LengthOfRelationship = 72, PurchaseFrequency = 24 };

    [Fact]
    public void A_decision_asks_the_roles_of_its_rules_in_the_stages_of_the_policy()
    {
        var request = Engine.Approvals.RequestFor(Decide(First), "R1", "li", Day);

        Assert.Equal("key-account-department, general-manager", request.Items.Single().Item.Route.ToString());
        Assert.Equal(("tier-change", 30, true), (request.Kind, request.Deadlines.ExpireAfterDays, request.Deadlines.InWorkingDays));
    }

    [Fact]
    public void Roles_stand_side_by_side_where_the_policy_sets_them_so()
    {
        var engine = TieringEngine.Create(Presets.ServiceLevels);
        var decision = engine.Decide(new CustomerFactsBuilder { Id = "S1", AnnualPurchase = 3_000_000, PurchaseFrequency = 24, PaymentPunctuality = 1 }.Build(), Standing.None, Day);

        Assert.Equal("marketing-department+sales-department+customer-service", engine.Approvals.ItemOf(decision).Route.ToString());
    }

    [Fact]
    public void Nothing_takes_effect_before_all_have_approved()
    {
        var decision = Decide(First);
        var request = Engine.Approvals.RequestFor(decision, "R1", "li", Day);
        Assert.Equal("`K1` needs approval and no request was given", Engine.Approvals.Apply(decision, null, Day).Gap!.ToString());
        Assert.Equal("`K1` waits for `key-account-department`, stage 1 of 2", Engine.Approvals.Apply(decision, request, Day).Gap!.Problem);

        request = Approve(request, "wang");
        Assert.Equal(["general-manager"], Engine.Approvals.Apply(decision, request, Day).Gap!.WaitingFor);

        var applied = Engine.Approvals.Apply(decision, Approve(request, "zhao"), Day);
        Assert.True(applied.IsApplied);
        Assert.Equal("1", applied.Standing!.Tier);
    }

    [Fact]
    public void A_fact_that_grading_reads_voids_the_approval_and_one_that_it_does_not_read_leaves_it()
    {
        var request = Approved(Engine, Decide(First));
        var moved = Decide(With(static f => f.AnnualPurchase = 6_000_001));
        var renamed = Decide(With(static f => f.Region = "north"));

        Assert.Equal(ApprovalGapReason.Changed, Engine.Approvals.GapOf(moved, request, Day)!.Reason);
        Assert.Null(Engine.Approvals.GapOf(renamed, request, Day));
    }

    [Fact]
    public void A_standing_that_changed_voids_the_approval()
    {
        var (on2, on3) = (Engine.Decide(First.Build(), Standing.Imported("2", new LocalDate(2025, 1, 1)), Day), Engine.Decide(First.Build(), Standing.Imported("3", new LocalDate(2025, 1, 1)), Day));

        Assert.NotEqual(Engine.Approvals.FingerprintOf(on2), Engine.Approvals.FingerprintOf(on3));
    }

    [Fact]
    public void A_corrected_translation_and_another_day_void_nothing()
    {
        var corrected = TieringEngine.Create(TieringPolicy.Parse(Presets.TextOf("key-accounts").Replace("大客户服务中心", "大客户服务部", StringComparison.Ordinal)));
        var tomorrow = corrected.Decide(First.Build(), Standing.None, Day.PlusDays(1));

        Assert.NotEqual(Engine.Policy.Hash, corrected.Policy.Hash);
        Assert.True(corrected.Approvals.Apply(tomorrow, Approved(Engine, Decide(First)), Day.PlusDays(1)).IsApplied);
    }

    [Fact]
    public void An_approval_does_not_cover_the_day_on_which_its_validity_ends()
    {
        var (decision, request) = (Decide(First), Approved(Engine, Decide(First)));

        Assert.Null(Engine.Approvals.GapOf(decision, request, Day.PlusDays(29)));
        Assert.Equal(ApprovalGapReason.NotValid, Engine.Approvals.GapOf(decision, request, Day.PlusDays(30))!.Reason);
    }

    [Fact]
    public void What_needs_no_approval_is_applied_without_a_request_and_cannot_be_asked_for()
    {
        var held = Engine.Decide(First.Build(), Standing.Imported("1", new LocalDate(2025, 1, 1)), Day);

        Assert.Equal(ChangeKind.Hold, held.Change);
        Assert.True(Engine.Approvals.Apply(held, null, Day).IsApplied);
        Assert.StartsWith("nothing about `K1` has to be approved", Assert.Throws<ArgumentException>(() => Engine.Approvals.RequestFor(held, "R", "li", Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_engines_decision_is_refused()
        => Assert.Throws<ArgumentException>(() => TieringEngine.Create(Presets.KeyAccounts).Approvals.FingerprintOf(Decide(First)));

    [Fact]
    public void A_pin_names_who_approved_it_last_and_is_refused_where_it_is_another_one()
    {
        var pin = new TierPin(PinKind.Floor, "2", "nobody yet", new LocalDate(2027, 1, 1), "strategic");
        var request = Engine.Approvals.RequestFor(ApprovalSubject.OfPin("K1", pin.Kind, pin.Tier, pin.Expires, pin.Reason), "P1", "li", Day);
        request = Approve(Approve(request, "wang"), "zhao");

        Assert.Equal("zhao", Engine.Approvals.Apply("K1", pin, Standing.None, request, Day).Standing!.Pin!.Approver);
        Assert.Equal(ApprovalGapReason.Changed, Engine.Approvals.Apply("K1", new TierPin(PinKind.Floor, "1", "x", pin.Expires, pin.Reason), Standing.None, request, Day).Gap!.Reason);
        Assert.Equal(ApprovalGapReason.NotRequested, Engine.Approvals.Apply("K2", pin, Standing.None, request, Day).Gap!.Reason);
        Assert.Contains("tier `4` is not in policy `key-accounts`", Assert.Throws<ArgumentException>(() => Engine.Approvals.Apply("K1", new TierPin(PinKind.Floor, "4", "x", pin.Expires), Standing.None, request, Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_is_the_same_whatever_the_order_it_was_told_in()
    {
        var gift = ApprovalSubject.Of(ApprovalKinds.Gift, "K1").With("what", "tea set").With("value", 800.50m).With("on", new LocalDate(2026, 9, 25));
        var same = ApprovalSubject.Of(ApprovalKinds.Gift, "K1").With("on", new DateTime(2026, 9, 25)).With("value", 800.5m).With("what", "tea set").With("note", (string?)null);

        Assert.Equal(gift.Fingerprint, same.Fingerprint);
        Assert.NotEqual(gift.Fingerprint, gift.With("secret", true).Fingerprint);
        Assert.NotEqual(gift.Fingerprint, ApprovalSubject.Of(ApprovalKinds.Gift, "K2").With("what", "tea set").With("value", 800.5m).With("on", new LocalDate(2026, 9, 25)).Fingerprint);
    }

    [Fact]
    public void A_kind_that_nobody_approves_is_refused_with_the_nearest()
        => Assert.StartsWith(
            "policy `key-accounts` does not say who approves `gifts`; list its `stages` under `approvals`, did you mean `gift`?",
            Assert.Throws<ArgumentException>(() => Engine.Approvals.RequestFor(ApprovalSubject.Of("gifts", "K1"), "G1", "li", Day)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void One_request_may_hold_a_whole_review_and_covers_each_customer_by_itself()
    {
        var (one, other) = (Decide(First), Decide(With(static f => f.Id = "K2")));
        var request = Engine.Approvals.RequestFor([one, other], "R1", "li", Day);
        foreach (var person in (string[])["wang", "zhao"])
            request = request.Apply(new ApproveCommand(person, "K1", request.Find("K1")!.Item.Fingerprint), Day, People).Request;

        Assert.True(Engine.Approvals.Apply(one, request, Day).IsApplied);
        Assert.Equal(ApprovalGapReason.Waiting, Engine.Approvals.GapOf(other, request, Day)!.Reason);
    }

    [Fact]
    public void Deadlines_in_working_days_skip_the_weekend_and_the_holidays_of_the_calendar()
    {
        var friday = new LocalDate(2026, 7, 3);
        var item = new ApprovalItem("x", "f", ApprovalRoute.Of("general-manager"));
        var request = ApprovalRequest.Submit("W", "gift", "li", [item], friday, new ApprovalDeadlines(expireAfterDays: 1, inWorkingDays: true));

        Assert.Equal(ApprovalStatus.Open, request.Apply(new PassTimeCommand(), friday.PlusDays(2), People).Request.Status);
        Assert.Equal(ApprovalStatus.Expired, request.Apply(new PassTimeCommand(), friday.PlusDays(3), People).Request.Status);
        Assert.Equal(ApprovalStatus.Open, request.Apply(new PassTimeCommand(), friday.PlusDays(3), People, new ClosedOnMondays()).Request.Status);
        Assert.True(ApprovalRequest.Parse(request.ToRecord()).Deadlines.InWorkingDays);
    }

    private static Decision Decide(CustomerFactsBuilder facts) => Engine.Decide(facts.Build(), Standing.None, Day);

    private static CustomerFactsBuilder With(Action<CustomerFactsBuilder> change)
    {
        var facts = First;
        change(facts);
        return facts;
    }

    private static ApprovalRequest Approved(TieringEngine engine, Decision decision) => Approve(Approve(engine.Approvals.RequestFor(decision, "R1", "li", Day), "wang"), "zhao");

    private static ApprovalRequest Approve(ApprovalRequest request, string person)
    {
        var item = request.Items.Single().Item;
        var result = request.Apply(new ApproveCommand(person, item.Id, item.Fingerprint), Day, People);
        Assert.False(result.IsRefused, result.Refusal?.ToString());
        return result.Request;
    }

    private sealed class ClosedOnMondays : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => BusinessCalendar.Weekdays.IsWorkingDay(day) && day.DayOfWeek != IsoDayOfWeek.Monday;
    }
}
