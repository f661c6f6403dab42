using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Laws;

/// <summary>The whole decision in plain C# over the same policy data: slow, without trail or packing, written to be read.</summary>
internal static class NaiveEngine
{
    public static NaiveDecision Decide(TieringPolicy policy, DecisionRequest r)
    {
        var (facts, was) = (r.Facts, r.Standing);
        var current = was.Tier is null ? null : Find(policy, was.Tier);
        var (composite, knownWeight, belowMinimum) = NaiveScore.Of(facts, policy);
        var review = r.Review ?? $"{r.AsOf:uuuu-MM-dd}";
        if (composite is not { } score)
        {
            var kept = Next(was, current?.Code, current is null ? null : was.Since, was.PeriodsBelow, review, r);
            return new(null, knownWeight, null, null, null, false, ChangeKind.NotGradable, string.Empty, string.Empty, was.PeriodsBelow, kept);
        }

        var ladder = policy.Tiers.Ladder;
        var scored = ladder.First(t => score >= t.AtLeast);
        var pin = was.Pin is { } p && r.AsOf < p.Expires ? p : null;
        var pinned = pin is null ? null : Find(policy, pin.Tier);
        var above = current is null ? null : ladder.FirstOrDefault(t => t.Rank == current.Rank + 1);
        int? months = was.Since is { } since ? Months(since, r.AsOf) : null;
        var view = new NaiveView(facts, score, knownWeight, belowMinimum, current, above, null, r.Credit.WarningLevel, ChangeKind.Hold, current, false, r.ReviewEvent is not null, 0, months);

        var bounds = policy.Tiers.Bounds.Where(b => Holds(b, view)).ToList();
        var caps = bounds.Where(static b => IsCap(b)).Select(static b => TierOf(b)).ToList();
        var floors = bounds.Where(static b => !IsCap(b)).Select(static b => TierOf(b)).ToList();
        var qualified = scored;
        foreach (var floor in floors)
            qualified = floor.Rank > qualified.Rank ? floor : qualified;
        foreach (var cap in caps)
            qualified = cap.Rank < qualified.Rank ? cap : qualified;
        var conflict = caps.Count > 0 && floors.Count > 0 && floors.Max(static t => t.Rank) > caps.Min(static t => t.Rank);
        qualified = Pinned(pin, pinned, qualified)!;

        var seenBefore = r.Review is null ? was.LastReviewOn == r.AsOf : was.LastReview == r.Review;
        var isBelow = current is not null && qualified.Rank < current.Rank;
        var settled = IsSettled(r);
        var periods = !isBelow ? 0 : settled ? was.PeriodsBelow : seenBefore ? Math.Max(1, was.PeriodsBelow) : was.PeriodsBelow + 1;
        view = view with { Qualified = qualified, Conflict = conflict, PeriodsBelow = periods };

        var verdict = settled ? null : policy.Changes.Verdicts.FirstOrDefault(v => Holds(v, view));
        var exits = verdict is { Id: "delist" };
        var target = exits ? null : verdict is null ? current ?? qualified : NaiveRules.Verdict(verdict, current, qualified);
        var limits = new List<Rule<ChangeCase, ChangeLimit>>();
        if (current is not null && target is not null && target != current)
        {
            var judged = view with { Change = target.Rank > current.Rank ? ChangeKind.Promote : ChangeKind.Demote, Target = target };
            limits = [.. policy.Changes.Limits.Where(l => Holds(l, judged))];
            var up = limits.Select(static l => NaiveRules.Limit(l.Template!, l.Arguments).Up).Append(99).Min();
            var down = limits.Select(static l => NaiveRules.Limit(l.Template!, l.Arguments).Down).Append(99).Min();
            var rank = Math.Clamp(target.Rank, current.Rank - down, current.Rank + up);
            target = ladder.First(t => t.Rank == rank);
        }

        target = Pinned(pin, pinned, target);
        var change = target is null ? ChangeKind.Exit
            : current is null ? ChangeKind.Place
            : target.Rank > current.Rank ? ChangeKind.Promote
            : target.Rank < current.Rank ? ChangeKind.Demote
            : ChangeKind.Hold;
        var proposed = view with { Change = change, Target = target };
        var approvals = change == ChangeKind.Hold && !conflict ? [] : policy.Changes.Approvals.Where(a => Holds(a, proposed)).ToList();
        var hits = bounds.Select(static b => $"tiers.bounds/{b.Id}")
            .Concat(verdict is null ? [] : [$"changes.verdicts/{verdict.Id}"])
            .Concat(limits.Select(static l => $"changes.limits/{l.Id}"))
            .Concat(approvals.Select(static a => $"changes.approvals/{a.Id}"));
        var moved = change != ChangeKind.Hold;
        var next = Next(was, target?.Code, target is null ? null : moved ? r.AsOf : was.Since, moved ? 0 : periods, review, r, moved);
        var roles = approvals.Select(static a => (string)a.Arguments["role"]).Distinct();
        return new(score, knownWeight, scored.Code, qualified.Code, target?.Code, conflict, change, NaiveDecision.Joined(hits), NaiveDecision.Joined(roles), periods, next);
    }

    /// <summary>This review has changed the tier already: it began on the review's day.</summary>
    private static bool IsSettled(DecisionRequest r)
        => r.Standing is { Tier: not null, Since: { } since, LastReviewOn: { } on } was && since == on && (r.Review is null ? on == r.AsOf : was.LastReview == r.Review);

    private static bool Holds(IRule rule, NaiveView view) => rule.Id switch
    {
        "delist" => view.Score < RandomPolicies.DelistBelow,
        "floor-for-europe" => view.Facts.Region == "EU",
        "gate-for-the-best" => view.Facts.MarketInfluence is not { } influence || influence < RandomPolicies.GateInfluence,
        _ => NaiveRules.Hits(TemplateOf(rule), rule.Arguments, view),
    };

    private static string TemplateOf(IRule rule) => rule switch
    {
        Rule<TierCase, TierBound> r => r.Template!,
        Rule<ChangeCase, ChangeVerdict> r => r.Template!,
        Rule<ChangeCase, ChangeLimit> r => r.Template!,
        _ => ((Rule<ChangeCase, ApprovalRole>)rule).Template!,
    };

    private static bool IsCap(Rule<TierCase, TierBound> rule) => rule.Id != "floor-for-europe";

    private static Tier TierOf(Rule<TierCase, TierBound> rule)
        => rule.Arguments.TryGetValue("tier", out var tier) ? (Tier)tier : rule.Outcome.Value(default).Tier!;

    private static Tier? Pinned(TierPin? pin, Tier? pinned, Tier? tier)
        => pin is null ? tier
            : pin.Kind == PinKind.Frozen || tier is null || pinned!.Rank > tier.Rank ? pinned
            : tier;

    private static Tier Find(TieringPolicy policy, string code)
        => policy.Tiers.Ladder.Single(t => t.Code == (policy.Tiers.Map.TryGetValue(code, out var now) ? now : code));

    private static int Months(LocalDate since, LocalDate asOf)
    {
        var months = 0;
        while (since.PlusMonths(months + 1) <= asOf)
            months++;
        while (since.PlusMonths(months) > asOf)
            months--;
        return months;
    }

    private static string Next(Standing was, string? tier, LocalDate? since, int periods, string review, DecisionRequest r, bool moved = false)
        => NaiveDecision.Text(new StandingBuilder(was)
        {
            Tier = tier,
            Since = since,
            PeriodsBelow = periods,
            LastReview = review,
            LastReviewOn = IsSettled(r) && !moved ? was.LastReviewOn : r.AsOf,
            CreditWarningLevel = r.Credit.WarningLevel ?? was.CreditWarningLevel,
        }.Build());
}
