using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using NodaTime;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for every change of tier.</summary>
internal static class ChangeLaws
{
    public static GradingLaw TheStrictestLimitWins { get; } = GradingLaw.OnEach(
        "the-strictest-limit-wins",
        "A change goes as far as the verdict leads and the strictest limit that hit allows: not a step further, and not a step less.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Current is not { } current || IsPinned(view) || view.HitsOf(Areas.ChangeVerdicts).FirstOrDefault() is not { Value: ChangeVerdict { To: { } target } } || target == current)
                return LawFinding.DoesNotConcern;

            var limits = view.HitsOf(Areas.ChangeLimits).Select(static h => (ChangeLimit)h.Value).ToList();
            var (up, down) = (limits.Select(static l => l.Up).DefaultIfEmpty(int.MaxValue).Min(), limits.Select(static l => l.Down).DefaultIfEmpty(int.MaxValue).Min());
            var steps = Math.Max(-(long)down, Math.Min(up, target.Rank - current.Rank));
            var expected = subject.Policy.Tiers.Ladder.AtRank(current.Rank + (int)steps);
            return view.Proposed?.Code == expected.Code ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nIts verdict leads to {subject.Words.Tier(target)}, and the limits that hit leave {subject.Words.Tier(expected)}.", view);
        },
        static subject => subject.Policy.Changes.Limits.Count > 0 ? null : "the policy limits no change");

    public static GradingLaw ProposalAndStandingAgree { get; } = GradingLaw.OnEach(
        "proposal-and-standing-agree",
        "The change is called what it is, and the customer becomes what was proposed: its tier counts from the day where it changed, and keeps its day where it did not.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            var kind = KindOf(view);
            var since = view.Effective is null ? null : kind is ChangeKind.Hold or ChangeKind.NotGradable ? request.Standing.Since : request.AsOf;
            return view.Change == kind && view.Next.Tier == view.Effective?.Code && view.Next.Since == since ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nIt becomes {view.Next.Tier ?? "no tier"} since {Day(view.Next.Since)}; {subject.Words.Tier(view.Effective)} since {Day(since)} was to be expected.", view);
        });

    public static GradingLaw AReviewAgainChangesNothing { get; } = GradingLaw.OnEach(
        "a-review-again-changes-nothing",
        "A review that runs again after it was approved changes nothing.",
        static (subject, request) =>
        {
            var once = subject.Decide(request);
            if (once.Change == ChangeKind.Exit)
                return LawFinding.DoesNotConcern;

            var again = subject.Decide(request.With(once.Next));
            var difference = Outcomes.Difference(once.Next, again.Next);
            return difference.Length == 0 ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, once)}\nAfter approval the same review runs again, and it {subject.Words.Outcome(again)}. Then {difference}.", once, again);
        });

    public static GradingLaw CountersAdvanceOncePerReview { get; } = GradingLaw.OnEach(
        "counters-advance-once-per-review",
        "A review that finds a customer below its tier counts once, however often it runs; one that finds it at its tier or above clears the count.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Current is not { } current || view.Qualified is not { } qualified)
                return LawFinding.DoesNotConcern;

            var was = request.Standing;
            var ranBefore = request.Review is null ? was.LastReviewOn == request.AsOf : was.LastReview == request.Review;
            var gaveTheTier = ranBefore && was.Since is not null && was.Since == was.LastReviewOn;
            var expected = qualified >= current ? 0 : gaveTheTier ? was.PeriodsBelow : ranBefore ? Math.Max(1, was.PeriodsBelow) : was.PeriodsBelow + 1;
            var next = view.Change == ChangeKind.Hold ? expected : 0;
            return view.PeriodsBelow == expected && view.Next.PeriodsBelow == next ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nIt qualifies for {subject.Words.Tier(qualified)} and should count {expected} reviews below, {next} once approved; the engine counts {view.PeriodsBelow} and {view.Next.PeriodsBelow}.", view);
        });

    public static GradingLaw EveryMoveNamesItsRule { get; } = GradingLaw.OnEach(
        "every-move-names-its-rule",
        "Nobody rises, falls or is delisted without a verdict that says so or a pin that holds.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Change is not (ChangeKind.Promote or ChangeKind.Demote or ChangeKind.Exit))
                return LawFinding.DoesNotConcern;

            var verdict = view.HitsOf(Areas.ChangeVerdicts).Select(static h => (ChangeVerdict?)h.Value).FirstOrDefault();
            return IsPinned(view) || (verdict is { } given && Leads(given, view)) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nNo verdict says so and no pin is in force.", view);
        });

    public static GradingLaw TheRulesNameWhoApproves { get; } = GradingLaw.OnEach(
        "the-rules-name-who-approves",
        "The roles that must approve are those that the approval rules name, each once; where nothing changes, nothing conflicts and nothing is warned of nobody is asked.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            var asked = view.Change is not (ChangeKind.Hold or ChangeKind.NotGradable) || view.BoundsConflict || view.Warnings.Count > 0;
            var named = view.HitsOf(Areas.ChangeApprovals).Select(static h => ((ApprovalRole)h.Value).Role).Distinct();
            return view.Approvers.SequenceEqual(asked ? named : []) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nThe engine asks {List(view.Approvers)} to approve; the rules name {List(named)}.", view);
        },
        static subject => subject.Policy.Changes.Approvals.Count > 0 ? null : "the policy names nobody who approves");

    public static GradingLaw TheRulesNameWhoIsTold { get; } = GradingLaw.OnEach(
        "the-rules-name-who-is-told",
        "Those who are told of a change are those that the notice rules name, each once; where the tier stays nobody is told.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            var isTold = view.Change is not (ChangeKind.Hold or ChangeKind.NotGradable);
            var named = view.HitsOf(Areas.ChangeNotices).Select(static h => ((ChangeNotice)h.Value).Recipient).Distinct();
            return view.Recipients.SequenceEqual(isTold ? named : []) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nThe engine tells {List(view.Recipients)}; the rules name {List(isTold ? named : [])}.", view);
        },
        static subject => subject.Policy.Changes.Notices.Count > 0 ? null : "the policy tells nobody of a change");

    private static ChangeKind KindOf(DecisionView view)
        => view.Score is null ? ChangeKind.NotGradable
            : view.Proposed is not { } to ? ChangeKind.Exit
            : view.Current is not { } from ? ChangeKind.Place
            : to > from ? ChangeKind.Promote
            : to < from ? ChangeKind.Demote
            : ChangeKind.Hold;

    private static bool Leads(ChangeVerdict verdict, DecisionView view) => view.Change switch
    {
        ChangeKind.Exit => verdict.Kind == ChangeKind.Exit,
        ChangeKind.Promote => verdict.To is { } to && to > view.Current!,
        _ => verdict.To is { } to && to < view.Current!,
    };

    private static bool IsPinned(DecisionView view) => view.Request.Standing.Pin is { } pin && view.Request.AsOf < pin.Expires;

    private static string Day(LocalDate? day) => day is { } known ? EffectivePeriod.Iso(known) : "no day";

    private static string List(System.Collections.Generic.IEnumerable<string> roles) => roles.Any() ? string.Join(", ", roles) : "nobody";
}
