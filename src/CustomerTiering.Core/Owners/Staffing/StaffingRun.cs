using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners.Assignment;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Owners.Staffing;

/// <summary>Works out a <see cref="StaffingPlan"/>: loads by tier, who may carry them by the rules, and best first what is carried.</summary>
internal sealed class StaffingRun(TieringEngine engine, OwnerPool pool, LocalDate asOf)
{
    private readonly OwnerPolicy _policy = engine.Policy.Owners;
    private readonly EligibilityRank _ranks = new(engine.Rules.Of(Areas.OwnerEligibility), engine.Policy.Owners.Fallback);
    private readonly CustomerFacts _nobody = new CustomerFactsBuilder { Id = "tier" }.Build();

    public StaffingPlan Of(IReadOnlyList<OwnerRequest> customers)
    {
        var byTier = customers.ToLookup(c => engine.CurrentTierOf(c.Facts, c.Standing));
        List<Tier?> tiers = [.. engine.Policy.Tiers.Ladder.OrderByDescending(static t => t.Rank)];
        if (byTier.Contains(null))
            tiers.Add(null);
        var loads = tiers.ConvertAll(t => byTier[t].Count() * _policy.Capacity.WeightOf(t));
        var mayCarry = pool.Candidates.Select(p => tiers.Select(t => May(p, t)).ToArray()).ToList();
        var carried = CarriedLoads.Of(loads, mayCarry, pool.Candidates.Select(p => _policy.Capacity.Of(p) is { } most ? Math.Max(0, most - p.Load) : loads.Sum()));
        return new StaffingPlan(
            [.. tiers.Select((t, i) => new StaffingLevel(t, byTier[t].Count(), loads[i], carried[i], [.. Roles(t, i, loads[i], loads[i] - carried[i], mayCarry)]))],
            mayCarry.Count(static m => m.Contains(true)),
            pool.Hash);
    }

    private IEnumerable<StaffingNeed> Roles(Tier? tier, int at, decimal load, decimal shortfall, List<bool[]> mayCarry)
        => from role in _policy.Capacity.ByRole.OrderBy(static r => r.Key, StringComparer.Ordinal)
           where May(new OwnerCandidateBuilder { Id = role.Key, Role = role.Key }.Build(), tier)
           select new StaffingNeed(role.Key, role.Value, load, shortfall, pool.Candidates.Where((p, i) => p.Role == role.Key && mayCarry[i][at]).Count());

    /// <summary>Asks as if the person had the customer already: a short leave then speaks against nobody, a long one does.</summary>
    private bool May(OwnerCandidate person, Tier? tier)
    {
        var @case = new OwnerCase(engine.Bind(_nobody), asOf, new OwnerNeeds(_policy, _nobody, tier), person, isOwner: true);
        return _ranks.Of(in @case, _ranks.HitsOf(in @case)) == 0;
    }
}
