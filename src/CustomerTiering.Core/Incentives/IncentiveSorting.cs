using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Incentives;

/// <summary>Gives each outcome of the rules to the people whom it concerns, once each, and sets aside what is withheld.</summary>
internal sealed class IncentiveSorting(IncentivePolicy policy, Occasion occasion, IReadOnlyList<string> bars, HashSet<string> before)
{
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<WithheldIncentive> _withheld = [];

    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    public IReadOnlyList<WithheldIncentive> Withheld => _withheld;

    /// <summary>Adds what a rule set said; rules that recommend the same are grounds of one recommendation.</summary>
    public void Add(Answer<IncentiveCase, Incentive> answer)
    {
        foreach (var same in answer.RuleHits.GroupBy(static h => (Incentive)h.Value))
        {
            var rules = same.Select(static h => h.Rule.Id).ToList();
            if (policy.FindKind(same.Key.Kind) is not { } kind)
                throw new RuleDefinitionException(rules[0], $"recommends `{same.Key.Kind}`, which is no kind of reward or penalty of this policy; {Wording.NearestName.Hint(same.Key.Kind, policy.Kinds.Select(static k => k.Id))}");
            Add(kind, same.Key.Recipient, rules, EvidenceOf(same));
        }
    }

    private void Add(IncentiveKind kind, IncentiveRecipient recipient, IReadOnlyList<string> rules, IReadOnlyList<KpiResult> evidence)
    {
        if (Recipients(recipient) is not { } split)
        {
            _withheld.Add(new WithheldIncentive(kind, recipient, null, WithheldReason.NobodyKnown, rules, []));
            return;
        }

        var parts = kind.Amount is { } amount ? split.Allocate(amount) : null;
        for (var i = 0; i < split.Shares.Count; i++)
        {
            var (person, share) = (split.Shares[i].Person, split.Shares[i].Share);
            var id = Recommendation.IdOf(occasion, kind.Id, recipient, person);
            if (kind.IsReward && bars.Count > 0)
                _withheld.Add(new WithheldIncentive(kind, recipient, person, WithheldReason.Barred, rules, bars));
            else if (before.Contains(id) || _recommendations.Exists(r => r.Id == id))
                _withheld.Add(new WithheldIncentive(kind, recipient, person, WithheldReason.RecommendedBefore, rules, []));
            else
                _recommendations.Add(new Recommendation(occasion, kind, recipient, person, share, parts?[i], rules, evidence));
        }
    }

    private List<KpiResult> EvidenceOf(IEnumerable<RuleHit> hits)
    {
        var read = hits.SelectMany(static h => FactKeys.In(h.Condition)).ToList();
        return [.. (occasion.Sheet?.Results ?? []).Where(r => read.Contains(r.Kpi.Indicator))];
    }

    private CreditSplit? Recipients(IncentiveRecipient recipient) => recipient switch
    {
        IncentiveRecipient.Owner => occasion.Owners,
        IncentiveRecipient.Developer => occasion.Developers,
        IncentiveRecipient.Team => occasion.Team is { } team ? CreditSplit.To(team.Id) : null,
        IncentiveRecipient.Customer => occasion.Customer is { } customer ? CreditSplit.To(customer) : null,
        _ => occasion.Person is { } person ? CreditSplit.To(person) : null,
    };
}
