using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Discounts;

/// <summary>Routes one request: what stands beside what, what must be approved, within which limits, and by whom.</summary>
internal sealed class DiscountRouting(TieringEngine engine, DiscountRequest request)
{
    private readonly DiscountPolicy _policy = engine.Policy.Discounts;
    private readonly BoundFacts _bound = engine.Bind(request.Facts);
    private readonly Tier? _tier = engine.CurrentTierOf(request.Facts, request.Standing);
    private readonly NextOrderResult? _redemption = request.NextOrder?.Redeem(request.Facts.Id, request.Id, request.AsOf);

    public DiscountDecision Route()
    {
        var lines = request.Lines.Select(Stacked).ToList();
        var sums = new RequestSums([.. lines.Select(static l => (l.Line, l.Asked))], request.ConcededThisYear);
        var limited = lines.Select(l => Limited(l, sums)).ToList();
        var routed = limited.Select(l => Routed(l, limited)).ToList();
        return new DiscountDecision(engine, request, routed, _redemption);
    }

    private decimal Entitled => _redemption is { IsRefused: false } ? request.NextOrder!.Rate : 0;

    private StackedLine Stacked(DiscountLine line)
    {
        var excess = _policy.Stacking.Excess(line);
        var kept = excess.Count == 0 || _policy.Stacking.Refuses
            ? line
            : line.With(excess.Contains(Concession.Discount) ? 0 : line.Discount, line.Concessions.Where(c => !excess.Contains(c.Kind)));
        return new StackedLine(kept, excess, Counted(kept) - Math.Min(kept.Discount, Entitled));
    }

    /// <summary>A next-order discount covers a discount and nothing beside it.</summary>
    private bool IsEntitled(DiscountLine line) => Entitled > 0 && line.Discount <= Entitled && line.Concessions.All(static c => c.Amount == 0);

    private decimal Counted(DiscountLine line) => _policy.Counts == DiscountCount.Discounts ? line.Discount : line.ConcededShare;

    private LimitedLine Limited(StackedLine line, RequestSums sums)
    {
        var @case = new DiscountCase(_bound, _tier, request, line.Line, sums, line.Asked, IsEntitled(line.Line));
        if (!line.Line.Concedes)
            return new LimitedLine(line, @case, default, null);

        var answer = engine.Rules.Of(Areas.DiscountLimits).Ask(in @case);
        return new LimitedLine(line, @case, answer.Outcomes.Aggregate(default(DiscountLimit), static (strictest, limit) => strictest.And(limit)), answer);
    }

    private RoutedLine Routed(LimitedLine line, List<LimitedLine> all)
    {
        var standard = line.Limit.StandardRate ?? 0;
        var within = IsWithin(line, all);
        if (!line.Stacked.Line.Concedes)
            return Result(line, standard, within, LineStatus.ListPrice, null, null);
        if (Refusal(line) is { } refusal)
            return Result(line, standard, within, LineStatus.Refused, refusal, null);
        if (IsEntitled(line.Stacked.Line))
            return Result(line, standard, within, LineStatus.Free, null, new DiscountRoute(null));

        var answer = engine.Rules.Of(Areas.DiscountRoutes).Ask(line.Case.Limited(standard, within));
        return !answer.TryFirst(out var route) ? Result(line, standard, within, LineStatus.Refused, LineRefusal.NoRoute, null, answer)
            : Result(line, standard, within, route.Approval is null ? LineStatus.Free : LineStatus.NeedsApproval, null, route, answer);
    }

    /// <summary>By average the request is held against the strictest standard of what it concedes; otherwise each line against its own, and where one measure routes all lines, all of them must keep theirs.</summary>
    private bool IsWithin(LimitedLine line, List<LimitedLine> all)
    {
        var conceding = all.Where(static l => l.Stacked.Line.Concedes);
        return _policy.Measure switch
        {
            DiscountMeasure.EachLine => line.KeepsItsStandard,
            DiscountMeasure.Average => conceding.All(l => line.Case.AverageShare <= (l.Limit.StandardRate ?? 0)),
            _ => conceding.All(static l => l.KeepsItsStandard),
        };
    }

    private LineRefusal? Refusal(LimitedLine line)
        => _policy.Stacking.Refuses && line.Stacked.Excess.Count > 0 ? LineRefusal.Combination
            : line.Limit.IsRefusal ? LineRefusal.ByRule
            : Counted(line.Stacked.Line) > line.Limit.MaximumRate ? LineRefusal.AboveMaximum
            : null;

    private RoutedLine Result(LimitedLine line, decimal standard, bool within, LineStatus status, LineRefusal? refusal, DiscountRoute? route, IAnswer? routes = null)
    {
        var (kept, dropped) = (line.Stacked.Line, _policy.Stacking.Refuses ? [] : line.Stacked.Excess);
        var fingerprint = DiscountFingerprint.Of(request, kept, line.Stacked.Asked, route, engine.Policy.Currency);
        return new RoutedLine(
            kept, dropped, line.Stacked.Asked, standard, line.Limit.MaximumRate, within, status, refusal, route, fingerprint, [.. new[] { line.Answer, routes }.Where(static a => a is not null).Select(static a => a!)]);
    }

    private sealed class StackedLine(DiscountLine line, IReadOnlyList<string> excess, decimal asked)
    {
        public DiscountLine Line { get; } = line;

        public IReadOnlyList<string> Excess { get; } = excess;

        public decimal Asked { get; } = asked;
    }

    private sealed class LimitedLine(StackedLine stacked, DiscountCase @case, DiscountLimit limit, IAnswer? answer)
    {
        public StackedLine Stacked { get; } = stacked;

        public DiscountCase Case { get; } = @case;

        public DiscountLimit Limit { get; } = limit;

        public IAnswer? Answer { get; } = answer;

        public bool KeepsItsStandard => Stacked.Asked <= (Limit.StandardRate ?? 0);
    }
}
