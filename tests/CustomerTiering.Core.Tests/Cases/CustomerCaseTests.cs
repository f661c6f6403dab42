using System;
using System.Linq;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Cases;

public sealed class CustomerCaseTests
{
    [Fact]
    public void A_new_case_says_what_is_to_be_done_until_when()
    {
        var complaint = Complaint();

        Assert.Equal(CaseStatus.Open, complaint.Status);
        Assert.Equal(["report", "verify"], complaint.Tasks.Select(static t => t.Step.Id));
        Assert.Equal(EndOf(2026, 2, 12), complaint.Task("report").Due);
        Assert.Equal(["marketing-head", "quality-head", "department"], complaint.Task("report").WaitingFor(Thursday).Select(static p => p.Id));
    }

    [Fact]
    public void Opening_is_refused_with_all_that_is_missing_at_once()
    {
        var result = ComplaintOffice.Open(Presets.CementSales, new CaseOpening("C-1", "complaint", "K-1", "sun", "braekage"), Thursday);

        Assert.True(result.IsRefused);
        Assert.Equal(
            "`sun` may not open a case of kind `complaint`; that is for `customer-service`; cause `braekage` is not known; did you mean `breakage`?; "
            + "no responsible department is named; steps of this kind are theirs or told to them; nothing is left to do here",
            result.Refusal!.ToString());
        Assert.Throws<InvalidOperationException>(() => result.Case);
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_the_nearest()
        => Assert.Contains("did you mean `complaint`?", ComplaintOffice.Open(Presets.CementSales, new CaseOpening("C-1", "complaints", "K-1", "chen"), Thursday).Refusal!.Problem, StringComparison.Ordinal);

    [Fact]
    public void A_refusal_names_what_the_person_may_do_instead()
    {
        var refusal = Complaint().Refuses(Thursday, new RecordCommand("qiu", "verify", "quality", "our-falt"));

        Assert.Equal(CaseRefusalReason.BadOutcome, refusal.Reason);
        Assert.Equal("outcome `our-falt` is not known; did you mean `our-fault`?; possible now: `record verify quality`, `call visit`, `raise`", refusal.ToString());
    }

    [Fact]
    public void A_command_before_the_last_is_refused()
        => Assert.Equal(CaseRefusalReason.EarlierMoment, Complaint().Refuses(Thursday - Duration.Epsilon, new CallCommand("qiu", "visit")).Reason);

    [Fact]
    public void A_deadline_in_hours_includes_its_last_moment()
    {
        var called = Complaint().Does(Thursday, new CallCommand("qiu", "visit"));

        Assert.DoesNotContain("visit", called.OverdueAt(Thursday + Duration.FromHours(24)));
        Assert.Contains("visit", called.OverdueAt(Thursday + Duration.FromHours(24) + Duration.Epsilon));
    }

    [Fact]
    public void What_was_done_late_is_overdue_at_the_moments_before_it_was_done_and_only_then()
    {
        var late = At(2026, 2, 14);
        var reported = Complaint().Reported(late);

        Assert.Equal(["report"], reported.OverdueAt(At(2026, 2, 13)));
        Assert.Empty(reported.OverdueAt(late));
        Assert.True(reported.Task("report").IsLate);
    }

    [Fact]
    public void A_breach_says_who_is_waited_for_since_when()
    {
        var breach = Complaint().Does(Thursday, "chen", "report", "quality-head").Breaches(At(2026, 2, 13)).Single();

        Assert.Equal(["marketing-head", "department"], breach.WaitingFor);
        Assert.Equal(["customer-service"], breach.Roles);
        Assert.Equal(EndOf(2026, 2, 12), breach.Since);
        Assert.Equal("C-1: report is overdue, waiting for marketing-head, department", breach.ToString());
    }

    [Fact]
    public void A_worklist_over_many_cases_begins_with_what_is_overdue_longest()
    {
        var (first, second) = (Complaint(id: "C-2"), Complaint(at: At(2026, 2, 13), id: "C-1"));

        Assert.Equal(["C-2", "C-1"], CaseBreach.In([second, first], At(2026, 2, 14)).Select(static b => b.Case));
    }

    [Fact]
    public void A_deadline_into_a_year_that_the_calendar_lacks_is_refused_and_nothing_changes()
    {
        var complaint = Complaint(at: At(2026, 12, 25));
        var refusal = complaint.Does(At(2026, 12, 30), "chen", "verify", "customer", "our-fault").Refuses(At(2026, 12, 30), new RecordCommand("qiu", "verify", "quality", "our-fault"));

        Assert.Equal(CaseRefusalReason.MissingCalendar, refusal.Reason);
        Assert.Contains("calendar `china` has no year 2027", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_case_has_nothing_overdue_any_more_and_stays_as_it_is()
    {
        var cancelled = Complaint().Does(At(2026, 2, 14), new CancelCommand("mao", "opened twice"));

        Assert.Equal(CaseStatus.Cancelled, cancelled.Status);
        Assert.Empty(cancelled.OverdueAt(At(2026, 3, 14)));
        Assert.Equal(["report"], cancelled.OverdueAt(At(2026, 2, 13)));
        Assert.Equal(CaseRefusalReason.Ended, cancelled.Refuses(At(2026, 2, 15), new RecordCommand("chen", "report", "quality-head")).Reason);
    }

    [Fact]
    public void A_due_date_is_moved_while_it_has_not_passed_and_not_after()
    {
        var due = new LocalDate(2026, 3, 6);
        var commitment = ComplaintOffice.Open(Presets.RelationshipCare, new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: due), Thursday).Case;
        var moved = commitment.Does(At(2026, 3, 6, 20), new PostponeCommand("fu", new LocalDate(2026, 3, 10), "the customer asked"));

        Assert.Empty(moved.OverdueAt(At(2026, 3, 10, 23)));
        Assert.Equal(["keep"], moved.OverdueAt(At(2026, 3, 11)));
        Assert.Equal(CaseRefusalReason.CannotPostpone, commitment.Refuses(At(2026, 3, 7), new PostponeCommand("fu", new LocalDate(2026, 3, 10), "forgotten")).Reason);
        Assert.Equal(CaseRefusalReason.CannotPostpone, commitment.Refuses(Thursday, new PostponeCommand("fu", due, "the same")).Reason);
        Assert.Equal(CaseRefusalReason.NotEntitled, commitment.Refuses(Thursday, new PostponeCommand("sun", due.PlusDays(1), "busy")).Reason);
    }

    [Fact]
    public void Somebody_else_becomes_responsible_and_the_deadline_stays()
    {
        var commitment = ComplaintOffice.Open(Presets.RelationshipCare, new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;
        var assigned = commitment.Does(Thursday, new AssignCommand("fu", responsible: "chen", reason: "change of owner"));

        Assert.Equal(commitment.Task("keep").Due, assigned.Task("keep").Due);
        Assert.Equal(CaseRefusalReason.NotEntitled, assigned.Refuses(Thursday, new RecordCommand("sun", "keep")).Reason);
        Assert.Equal("chen", assigned.Breaches(At(2026, 4, 1)).Single().Responsible);
        Assert.Equal(CaseStatus.Closed, assigned.Does(Thursday, "chen", "keep").Status);
    }

    [Fact]
    public void A_case_runs_to_its_end_by_the_terms_under_which_it_began()
    {
        var strict = TieringPolicy.Parse(Presets.TextOf("cement-sales").Replace("\"workingDays\": 3, \"basis\": \"policy\"", "\"workingDays\": 1, \"basis\": \"policy\"", StringComparison.Ordinal));
        var opened = ComplaintOffice.Open(strict, new CaseOpening("C-1", "complaint", "K-1", "chen", "quality", department: "plant-2"), Thursday).Case;
        var read = CustomerCase.Parse(opened.ToRecord()).Verified(Thursday, "our-fault");

        Assert.Equal(EndOf(2026, 2, 13), read.Task("solve").Due);
        Assert.Equal(EndOf(2026, 2, 24), Complaint().Verified(Thursday, "our-fault").Task("solve").Due);
    }

    [Fact]
    public void Opening_with_somebody_who_is_not_there_is_refused_since_nobody_could_take_the_steps()
    {
        static string Problem(CaseOpening opening, TieringPolicy policy) => ComplaintOffice.Open(policy, opening, Thursday).Refusal!.Problem;

        Assert.Equal("`nobody` is to be responsible and is not in the roster; name somebody who is", Problem(new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "nobody", dueOn: new LocalDate(2026, 3, 6)), Presets.RelationshipCare));
        Assert.Equal("`plant-9` is to be responsible and nobody of the roster has that role; name a department that has somebody", Problem(new CaseOpening("C-1", "complaint", "K-1", "chen", "quality", department: "plant-9"), Presets.CementSales));
        Assert.Contains("nobody of the roster has the role `plant-9`", Complaint().Refuses(Thursday, new AssignCommand("chen", department: "plant-9")).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_due_date_that_no_step_runs_to_is_refused()
        => Assert.Equal(
            "a due date is named, and no step of kind `complaint` runs to one; leave it out",
            ComplaintOffice.Open(Presets.CementSales, new CaseOpening("C-1", "complaint", "K-1", "chen", "quality", department: "plant-2", dueOn: new LocalDate(2026, 3, 6)), Thursday).Refusal!.Problem);

    [Fact]
    public void What_is_overdue_is_not_offered_to_be_postponed()
    {
        var commitment = ComplaintOffice.Open(Presets.RelationshipCare, new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;

        Assert.Contains("postpone", commitment.LegalActions("fu", At(2026, 3, 6, 20), Office).Select(static a => a.Command));
        Assert.DoesNotContain("postpone", commitment.LegalActions("fu", At(2026, 3, 7), Office).Select(static a => a.Command));
    }

    [Fact]
    public void A_due_date_is_not_moved_to_a_day_that_has_passed()
    {
        var policy = TieringPolicy.Parse(Presets.TextOf("relationship-care").Replace(
            "\"id\": \"commitment\",",
            "\"id\": \"two-steps\", \"postponedBy\": [ \"customer-service-supervisor\" ], \"steps\": [ { \"id\": \"plan\" }, { \"id\": \"keep\", \"after\": [ { \"step\": \"plan\" } ], \"within\": { \"dueDate\": true } } ] }, { \"id\": \"commitment\",",
            StringComparison.Ordinal));
        var opened = ComplaintOffice.Open(policy, new CaseOpening("M-1", "two-steps", "K-1", "sun", dueOn: new LocalDate(2026, 3, 6)), Thursday).Case;

        Assert.Equal("2026-03-09 has passed; name the day or a later one", opened.Refuses(At(2026, 3, 10), new PostponeCommand("fu", new LocalDate(2026, 3, 9), "forgotten")).Problem);
        Assert.Equal(new LocalDate(2026, 3, 10), opened.Does(At(2026, 3, 10), new PostponeCommand("fu", new DateTime(2026, 3, 10), "today")).DueOn);
    }

    [Fact]
    public void A_host_without_NodaTime_opens_with_a_due_date_alike()
    {
        static string Record(CaseOpening opening) => ComplaintOffice.Open(Presets.RelationshipCare, opening, Thursday).Case.ToRecord();

        Assert.Equal(
            Record(new CaseOpening("M-1", "commitment", "K-1", "sun", responsible: "sun", dueOn: new LocalDate(2026, 3, 6))),
            Record(new CaseOpening("M-1", "commitment", "K-1", "sun", new DateTime(2026, 3, 6), responsible: "sun")));
        Assert.Throws<ArgumentException>(static () => new CaseOpening("M-1", "commitment", "K-1", "sun", new DateTime(2026, 3, 6, 9, 0, 0), responsible: "sun"));
    }

    [Fact]
    public void A_case_that_is_reopened_in_a_holiday_week_runs_to_the_days_after_it()
    {
        var followed = Complaint().Reported(Thursday).Verified(Thursday, "our-fault").SolvedAndFiled(Thursday).Does(At(2026, 2, 17), "chen", "follow-up", null, "not-satisfied");

        Assert.Equal(EndOf(2026, 2, 26), followed.Task("verify", 1).Due);
        Assert.DoesNotContain("verify", followed.OverdueAt(EndOf(2026, 2, 26)));
        Assert.Equal(EndOf(2026, 3, 2), followed.Verified(At(2026, 2, 26), "our-fault").Task("solve", 1).Due);
    }

    [Fact]
    public void A_host_without_NodaTime_gives_moments_with_their_offset()
    {
        var moment = new DateTimeOffset(2026, 2, 12, 9, 0, 0, TimeSpan.FromHours(8));
        var opened = TieringEngine.Create(Presets.CementSales).Cases.Open(new CaseOpening("C-1", "complaint", "K-1", "chen", "quality", department: "plant-2"), moment, Office).Case;

        Assert.Equal(At(2026, 2, 12), opened.OpenedAt);
        Assert.False(opened.Apply(new CallCommand("qiu", "visit"), moment, Office).IsRefused);
    }
}
