using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>Measures people and recommends rewards and penalties. Made by an engine; safe for use by many threads at once.</summary>
public sealed class IncentiveDecider
{
    private readonly TieringEngine _engine;

    internal IncentiveDecider(TieringEngine engine)
    {
        _engine = engine;
        RecordChecks = new RecordChecks(Policy.RecordChecks);
    }

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public IncentivePolicy Policy => _engine.Policy.Incentives;

    /// <summary>Gets what draws which records of people's work are looked over, and when (foreign trade 5.1).</summary>
    public RecordChecks RecordChecks { get; }

    /// <summary>Works out what somebody was measured at in a period, from what happened in the days that were theirs.</summary>
    /// <param name="log">What happened and who looked after whom; earlier periods too where a KPI counts periods running.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="period">The month, quarter or year; KPIs of another length are left out.</param>
    public KpiSheet Measure(WorkLog log, string person, KpiPeriod period)
        => new KpiMeasurement(Policy.Kpis, Guard.NotNull(log, nameof(log))).Of(Guard.NotBlank(person, nameof(person)), period);

    /// <summary>Works out what a team was measured at in a period: what all its members achieved together.</summary>
    /// <param name="log">What happened and who looked after whom; earlier periods too where a KPI counts periods running.</param>
    /// <param name="team">The team.</param>
    /// <param name="period">The month, quarter or year; KPIs of another length are left out.</param>
    public KpiSheet Measure(WorkLog log, Team team, KpiPeriod period)
        => new KpiMeasurement(Policy.Kpis, Guard.NotNull(log, nameof(log))).Of(Guard.NotNull(team, nameof(team)), period);

    /// <summary>Recommends rewards and penalties for an occasion.</summary>
    /// <param name="occasion">What they may follow from.</param>
    /// <param name="recommendedBefore">The ids of what was recommended before, so that nothing is recommended twice for the same occasion; null for none.</param>
    /// <exception cref="ArgumentException">The policy lacks a tier or breach kind that the occasion names.</exception>
    /// <exception cref="RuleException">A rule threw.</exception>
    public IncentiveDecision Decide(Occasion occasion, IEnumerable<string>? recommendedBefore = null)
    {
        Guard.NotNull(occasion, nameof(occasion));
        if (OccasionChecks.Unknown(occasion, _engine.Policy).ToList() is { Count: > 0 } unknown)
            throw new ArgumentException(string.Join("; ", unknown), nameof(occasion));

        var late = occasion.Reported is { } reported ? _engine.Policy.Changes.FindEvent(reported.Kind)?.IsReportedLate(reported) : null;
        var @case = new IncentiveCase(_engine.Bind(occasion.Facts), occasion, TierOf(occasion.FromTier), TierOf(occasion.ToTier), late);
        return new IncentiveDecision(
            _engine,
            occasion,
            _engine.Rules.Of(Areas.RewardBars).Ask(in @case),
            _engine.Rules.Of(Areas.Rewards).Ask(in @case),
            _engine.Rules.Of(Areas.Penalties).Ask(in @case),
            new HashSet<string>(recommendedBefore ?? [], StringComparer.Ordinal));
    }

    /// <summary>
    /// Recommends rewards and penalties for many occasions. An occasion that is given twice is decided once; nothing is recommended twice.
    /// </summary>
    /// <param name="occasions">The occasions, in any order.</param>
    /// <param name="recommendedBefore">The ids of what was recommended before; null for none.</param>
    /// <returns>The decisions by kind, id and subject of the occasion.</returns>
    /// <exception cref="ArgumentException">An occasion is null; or the policy lacks a tier or breach kind that one names, or two occasions of a kind share an id and differ, all of which is told at once.</exception>
    /// <exception cref="RuleException">A rule threw.</exception>
    public IReadOnlyList<IncentiveDecision> DecideAll(IEnumerable<Occasion> occasions, IEnumerable<string>? recommendedBefore = null)
    {
        var given = Guard.NoneNull(occasions, nameof(occasions));
        var problems = given.SelectMany(o => OccasionChecks.Unknown(o, _engine.Policy).Select(p => $"occasion `{o.Id}`: {p}")).Distinct().Concat(OccasionChecks.Clashes(given)).ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join("\n", problems), nameof(occasions));

        var before = new HashSet<string>(recommendedBefore ?? [], StringComparer.Ordinal);
        var decisions = new List<IncentiveDecision>();
        foreach (var same in given
            .GroupBy(static o => (o.Kind, o.Id, o.Subject))
            .OrderBy(static g => g.Key.Kind)
            .ThenBy(static g => g.Key.Id, StringComparer.Ordinal)
            .ThenBy(static g => g.Key.Subject, StringComparer.Ordinal))
        {
            var decision = Decide(same.First(), before);
            before.UnionWith(decision.Recommendations.Select(static r => r.Id));
            decisions.Add(decision);
        }

        return decisions;
    }

    private Tier? TierOf(string? code) => code is null ? null : _engine.Policy.Tiers.Ladder.Find(code);
}
