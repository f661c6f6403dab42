using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CustomerTiering.Comparisons.Differences;
using CustomerTiering.Rules;

namespace CustomerTiering.Comparisons;

/// <summary>Decides on a portfolio by two engines, a piece at a time on all cores, and keeps of each customer only what the report needs.</summary>
internal sealed class ComparisonRun
{
    private const int PieceLength = 4096;
    private readonly TieringEngine _a;
    private readonly TieringEngine _b;
    private readonly IReadOnlyList<TierPlace> _from;
    private readonly IReadOnlyList<TierPlace> _to;
    private readonly LadderMatch _match;
    private readonly HashSet<string> _changedRules;

    public ComparisonRun(TieringEngine a, TieringEngine b)
    {
        (_a, _b) = (a, b);
        (_from, _to) = (TierPlace.Of(a.Policy.Tiers.Ladder), TierPlace.Of(b.Policy.Tiers.Ladder));
        _match = new LadderMatch(a.Policy.Tiers, b.Policy.Tiers);
        Differences = PolicyDifferences.Between(a.Policy, b.Policy);
        _changedRules = [.. Differences.Where(static d => d.Kind == PolicyDifferenceKind.Changed).Select(static d => d.Path)];
    }

    public IReadOnlyList<PolicyDifference> Differences { get; }

    public PolicyComparison Of(IEnumerable<DecisionRequest> portfolio, CancellationToken cancellation)
    {
        var tally = new ComparisonTally(_from.Count, _to.Count);
        var options = new ParallelOptions { CancellationToken = cancellation };
        var piece = new List<DecisionRequest>(PieceLength);
        foreach (var request in portfolio)
        {
            piece.Add(request ?? throw new ArgumentException("a request is null; give one for each customer", nameof(portfolio)));
            if (piece.Count == PieceLength)
                Take(piece, tally, options);
        }

        Take(piece, tally, options);
        return new PolicyComparison(_a, _b, Differences, new TransitionMatrix(_from, _to, _match, tally.Sums), tally);
    }

    private void Take(List<DecisionRequest> piece, ComparisonTally tally, ParallelOptions options)
    {
        var compared = new ComparedCustomer[piece.Count];
        Parallel.For(0, compared.Length, options, i => compared[i] = Compare(piece[i]));
        for (var i = 0; i < compared.Length; i++)
            tally.Add(piece[i], in compared[i]);
        piece.Clear();
    }

    private ComparedCustomer Compare(DecisionRequest request)
    {
        var (a, b) = (_a.Attempt(request), _b.Attempt(request));
        return a.Decision is { } left && b.Decision is { } right
            ? Compare(left, right)
            : new ComparedCustomer(new ComparisonFailure(request.Facts.Id, a.Error, b.Error));
    }

    private ComparedCustomer Compare(Decision a, Decision b)
    {
        var (row, column) = (TierPlace.IndexOf(a), TierPlace.IndexOf(b));
        var places = new TransitionCell(_from[row], _to[column], _match.Between(_from[row], _to[column]), default);
        var stays = places.Move == TierMove.None && _match.Same(a.QualifiedTier, b.QualifiedTier);
        if (stays)
            return new ComparedCustomer(row, column, a.Score != b.Score, null);

        var (hitsA, hitsB) = (HitsOf(a, out var errorA), HitsOf(b, out var errorB));
        return errorA is null && errorB is null
            ? new ComparedCustomer(row, column, false, new CustomerDifference(a, b, places, CauseOf(a, b), ScoreAttribution.Of(a, b), RulesOf(hitsA, hitsB)))
            : new ComparedCustomer(new ComparisonFailure(a.Customer, errorA, errorB));
    }

    /// <summary>Gives the hits of a decision. What a rule decides may be asked for here first, and fail here.</summary>
    private static IReadOnlyList<RuleHit> HitsOf(Decision decision, out RuleException? error)
    {
        try
        {
            error = null;
            return decision.Rules;
        }
        catch (RuleException e)
        {
            error = e;
            return [];
        }
    }

    private DifferenceCause CauseOf(Decision a, Decision b)
        => a.Score is null || b.Score is null ? DifferenceCause.Gradability
            : _match.Same(a.ScoredTier, b.ScoredTier) ? _match.Same(a.QualifiedTier, b.QualifiedTier) ? DifferenceCause.Changes : DifferenceCause.Bounds
            : a.Score == b.Score ? DifferenceCause.Ladder
            : _match.IsSameLadder ? DifferenceCause.Score
            : DifferenceCause.ScoreAndLadder;

    private IReadOnlyList<RuleDifference> RulesOf(IReadOnlyList<RuleHit> left, IReadOnlyList<RuleHit> right)
    {
        static RuleHit? Partner(RuleHit hit, IReadOnlyList<RuleHit> hits) => hits.FirstOrDefault(h => h.Rule.Id == hit.Rule.Id && h.Set.Area.Id == hit.Set.Area.Id);
        return
        [
            .. left.Select(h => new RuleDifference(h.Set.Area.Id, h.Rule, Partner(h, right)?.Rule))
                .Where(d => d.RuleB is null || _changedRules.Contains($"{d.Set}[{d.Rule}]")),
            .. right.Where(h => Partner(h, left) is null).Select(static h => new RuleDifference(h.Set.Area.Id, null, h.Rule)),
        ];
    }
}
