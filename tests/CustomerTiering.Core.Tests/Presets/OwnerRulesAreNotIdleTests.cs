using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses;

/// <summary>Takes each eligibility rule out of each preset and sees that somebody then gets a customer whom it kept from it: no rule is idle.</summary>
public class OwnerRulesAreNotIdleTests
{
    public static IEnumerable<object[]> Rules
        => from id in Presets.Ids
           from rule in Presets.Find(id).Owners.Eligibility
           select new object[] { id, rule.Id };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_the_rule_somebody_is_eligible_who_was_not(string preset, string rule)
    {
        var without = TieringEngine.Create(Presets.Find(preset), b => b.AddIndicatorsOf(Presets.Find(preset)).EditRules(r => r.For(Areas.OwnerEligibility).Remove(rule)));
        var with = new OwnerWorld(preset).Engine;

        Assert.Contains(Trials(with), t => Text(with, t) != Text(without, t));
    }

    private static string Text(TieringEngine engine, (OwnerRequest Customer, OwnerPool Pool) trial)
        => engine.Owners.Decide(trial.Customer, trial.Pool, Day) is var d ? $"{d.Owner} {d.Outcome}" : string.Empty;

    private static IEnumerable<(OwnerRequest Customer, OwnerPool Pool)> Trials(TieringEngine engine)
        => from tier in engine.Policy.Tiers.Ladder
           from role in engine.Policy.Roles
           from owner in new[] { null, "p" }
           from days in new[] { 0, 2, 60 }
           from skill in new[] { 1, 9 }
           from region in new[] { "north", "south" }
           select (Customer(tier.Code, owner, "north"), new OwnerPool([Candidate(role.Id, days, skill, region)]));

    private static OwnerCandidate Candidate(string role, int days, int skill, string region)
    {
        var person = Person("p", role, region: region);
        (person.SkillLevel, person.Seniority) = (skill, skill * 12);
        return (days == 0 ? person : person.OnLeave(Day, Day.PlusDays(days))).Build();
    }
}
