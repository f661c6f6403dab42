using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Customers;

namespace CustomerTiering.Laws;

/// <summary>What the naive engine decides: everything that a decision says, in plain values.</summary>
internal sealed record NaiveDecision(
    decimal? Score,
    decimal KnownWeight,
    string? Scored,
    string? Qualified,
    string? Proposed,
    bool Conflict,
    ChangeKind Change,
    string Rules,
    string Approvers,
    int PeriodsBelow,
    string Next)
{
    public static NaiveDecision Of(Decision d) => new(
        d.Score,
        d.KnownWeight,
        d.ScoredTier?.Code,
        d.QualifiedTier?.Code,
        d.ProposedTier?.Code,
        d.BoundsConflict,
        d.Change,
        string.Join(" ", System.Linq.Enumerable.Select(d.Rules, static h => $"{h.Set.Area.Id}/{h.Rule.Id}")),
        string.Join(" ", d.Approvers),
        d.PeriodsBelow,
        Text(d.StandingIfApproved()));

    public static string Text(Standing s)
        => $"{s.Tier} since {s.Since} below {s.PeriodsBelow} by {s.LastReview} on {s.LastReviewOn} warned {s.CreditWarningLevel} owner {s.Owner} pin {s.Pin?.Tier} version {s.Version}";

    public static string Joined(IEnumerable<string> parts) => string.Join(" ", parts);
}
