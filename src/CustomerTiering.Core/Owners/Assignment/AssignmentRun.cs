using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Owners.Assignment;

/// <summary>
/// Gives out customers: present owners keep theirs first, then the rest is served by tier, score and id. What a run does depends on the
/// customers and people alone, not on the order in which they are given.
/// </summary>
internal sealed class AssignmentRun
{
    private readonly TieringEngine _engine;
    private readonly OwnerPolicy _policy;
    private readonly OwnerPool _pool;
    private readonly LocalDate _asOf;
    private readonly BoundRuleSet<OwnerCase, OwnerEligibility> _rules;
    private readonly EligibilityRank _ranks;
    private readonly Seat[] _seats;
    private readonly Dictionary<string, Seat> _byId;
    private readonly Dictionary<string, Contest> _contests = new(StringComparer.Ordinal);
    private readonly ProfileKey _keys;
    private readonly Dictionary<string, OwnerDecision> _decisions = new(StringComparer.Ordinal);
    private Dictionary<string, OwnerLoad> _loads = [];
    private long _turn;

    public AssignmentRun(TieringEngine engine, OwnerPool pool, LocalDate asOf)
    {
        (_engine, _policy, _pool, _asOf) = (engine, engine.Policy.Owners, pool, asOf);
        _rules = engine.Rules.Of(Areas.OwnerEligibility);
        _ranks = new EligibilityRank(_rules, _policy.Fallback);
        _seats = [.. pool.Candidates.Select((c, i) => new Seat(c, i, _policy.Capacity.Of(c)))];
        _byId = _seats.ToDictionary(static s => s.Candidate.Id, StringComparer.Ordinal);
        _turn = _seats.Length == 0 ? 0 : _seats.Max(static s => s.Turn);
        _keys = new ProfileKey(new CustomerReads(_rules.Rules));
    }

    /// <summary>Gives out the customers; each is given once.</summary>
    public OwnerAssignment Of(IReadOnlyList<OwnerRequest> requests)
    {
        var claims = requests.Select(ClaimOf).ToList();
        claims.Sort(Claim.InOrder);
        foreach (var claim in claims.Where(c => !(_policy.KeepsOwner && Keep(c))).ToList())
            Serve(claim);
        _loads = _seats.ToDictionary(static s => s.Candidate.Id, static s => s.ToLoad(), StringComparer.Ordinal);
        return new OwnerAssignment(
            [.. _decisions.Values.OrderBy(static d => d.Subject, StringComparer.Ordinal)],
            [.. _seats.Select(s => _loads[s.Candidate.Id])]);
    }

    private Claim ClaimOf(OwnerRequest request)
    {
        var tier = _engine.CurrentTierOf(request.Facts, request.Standing);
        return new Claim(request, _engine.Bind(request.Facts), new OwnerNeeds(_policy, request.Facts, tier), _policy.Capacity.WeightOf(tier));
    }

    private OwnerCase CaseOf(Claim claim, OwnerCandidate candidate, bool isOwner) => new(claim.Bound, _asOf, claim.Needs, candidate, isOwner);

    /// <summary>Leaves the customer with its owner where no rule speaks against it, whatever the owner carries.</summary>
    private bool Keep(Claim claim)
    {
        if (PresentOwner(claim) is not { } owner || owner.Rank < 0 || (owner.Rank > 0 && !claim.Request.ExceptionApproved))
            return false;

        Give(claim, owner, OwnerOutcome.Kept);
        return true;
    }

    private void Serve(Claim claim)
    {
        var owner = PresentOwner(claim);
        var first = ContestFor(claim, owner).First();
        if (owner is { Rank: >= 0 } && owner.Seat.HasRoomFor(claim.Weight) && (first is null || first.Seat == owner.Seat || owner.CompareTo(first, _policy.Order, isOwner: true) < 0))
            first = owner;
        if (first is null)
            FallBack(claim);
        else if (claim.IsOwnedBy(first.Seat.Candidate) && (first.Rank == 0 || claim.Request.ExceptionApproved))
            Give(claim, first, OwnerOutcome.Kept);
        else
            Give(claim, first, first.Rank > 0 ? OwnerOutcome.ByException : OwnerOutcome.Assigned);
    }

    /// <summary>
    /// Gives the contest of the customer's profile, in which nobody is the owner. Where rules say of the owner another thing than of somebody
    /// else who could get the customer, or may look at anything of it, the customer has a contest of its own.
    /// </summary>
    private Contest ContestFor(Claim claim, Contender? owner)
    {
        if (!_keys.AreShared || (owner is not null && ContenderOf(claim, owner.Seat, isOwner: false).Rank is >= 0 and var asOther && asOther != owner.Rank))
            return NewContest(claim, claim.IsOwnedBy);

        var key = _keys.Of(claim);
        if (!_contests.TryGetValue(key, out var contest))
            _contests[key] = contest = NewContest(claim, static _ => false);
        return contest;
    }

    private Contest NewContest(Claim claim, Func<OwnerCandidate, bool> isOwner)
        => new(_seats.Select(s => ContenderOf(claim, s, isOwner(s.Candidate))).Where(static c => c.Rank >= 0), _policy.Order, claim.Weight);

    /// <summary>
    /// Lets the last role of the policy take the customer, whatever rules and capacity say: who is there before who is on leave, then, where
    /// owners stay, who has it already.
    /// </summary>
    private void FallBack(Claim claim)
    {
        var last = _seats
            .Where(s => s.Candidate.Role == _policy.Fallback.Last)
            .OrderBy(s => s.Candidate.IsOnLeave(_asOf)).ThenBy(s => _policy.KeepsOwner && !claim.IsOwnedBy(s.Candidate)).ThenBy(static s => s.Load).ThenBy(static s => s.Turn).ThenBy(static s => s.Index)
            .FirstOrDefault();
        if (last is null)
            Decide(claim, null, OwnerOutcome.Nobody);
        else
            Give(claim, ContenderOf(claim, last, claim.IsOwnedBy(last.Candidate)), OwnerOutcome.ByFallback);
    }

    /// <summary>Who has the customer already keeps it and takes no turn, however it comes to that.</summary>
    private void Give(Claim claim, Contender to, OwnerOutcome outcome)
    {
        if (claim.IsOwnedBy(to.Seat.Candidate))
            to.Seat.Keep(claim.Weight);
        else
            to.Seat.Gain(claim.Weight, ++_turn);
        Decide(claim, to, outcome);
    }

    private Contender? PresentOwner(Claim claim)
        => claim.Request.Standing.Owner is { } id && _byId.TryGetValue(id, out var seat) ? ContenderOf(claim, seat, isOwner: true) : null;

    private Contender ContenderOf(Claim claim, Seat seat, bool isOwner)
    {
        var @case = CaseOf(claim, seat.Candidate, isOwner);
        var hits = _ranks.HitsOf(in @case);
        return new Contender(seat, in @case, hits, _ranks.Of(in @case, hits));
    }

    private void Decide(Claim claim, Contender? owner, OwnerOutcome outcome)
    {
        IReadOnlyList<IAnswer> answers = owner is null ? [] : [new OwnerAnswer(_rules.AnswerOf(CaseOf(claim, owner.Seat.Candidate, claim.IsOwnedBy(owner.Seat.Candidate)), owner.Hits))];
        var acting = owner is null ? null : _pool.Substitutions.ActingFor(owner.Seat.Candidate.Id, _asOf);
        var isCovered = owner is not null && acting is not null && _pool.Find(acting)?.IsOnLeave(_asOf) != true;
        OwnerAlarmKind? alarm = outcome switch
        {
            OwnerOutcome.Nobody => OwnerAlarmKind.NoOwner,
            OwnerOutcome.ByFallback => OwnerAlarmKind.TakenByFallback,
            _ => isCovered ? null : OwnerAlarmKind.OwnerAbsent,
        };
        IEnumerable<CandidateRefusal> Refusals() => alarm == OwnerAlarmKind.OwnerAbsent ? [] : RefusalsOf(claim);
        _decisions.Add(claim.Customer, new OwnerDecision(
            _engine,
            _asOf,
            answers,
            claim,
            outcome,
            owner?.Seat.Candidate,
            isCovered ? acting : null,
            alarm is { } kind ? new OwnerAlarm(kind, claim, ProfileOf(claim, kind), Refusals) : null,
            _pool));
    }

    /// <summary>Says which customers have the same refusals: those of one profile, but for who is the owner of one of them.</summary>
    private string ProfileOf(Claim claim, OwnerAlarmKind kind)
        => $"{(kind == OwnerAlarmKind.OwnerAbsent ? "absent" : "refused")} {(claim.Request.Standing.Owner is { } owner && _byId.ContainsKey(owner) ? owner : string.Empty)}\n{_keys.Of(claim)}";

    private IEnumerable<CandidateRefusal> RefusalsOf(Claim claim)
    {
        foreach (var seat in _seats)
        {
            var isOwner = claim.IsOwnedBy(seat.Candidate);
            var contender = ContenderOf(claim, seat, isOwner);
            IReadOnlyList<RuleHit> hits = contender.Rank < 0 ? [.. _rules.AnswerOf(CaseOf(claim, seat.Candidate, isOwner), contender.Hits).RuleHits] : [];
            yield return new CandidateRefusal(_loads[seat.Candidate.Id], hits, !seat.HasRoomFor(claim.Weight));
        }
    }
}
