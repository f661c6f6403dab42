using CustomerTiering.Changes;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using Xunit;

namespace CustomerTiering.Testing.Documents;

/// <summary>The code of docs/testing.md, as a host would write it.</summary>
public sealed class OurPolicyTests
{
    [Fact]
    public void Our_policy_keeps_the_laws_of_grading()
    {
        var policy = TieringPolicy.Parse(OurPolicy.Text);
        var engine = TieringEngine.Create(policy, builder => builder.AddIndicatorsOf(policy));

        GradingLaws.All.Check(GradingSubject.Of(engine)).ThrowIfBroken();
    }

    internal static LawReport CheckAnUnfairRule()
    {
        var unfair = new Rule<ChangeCase, ChangeVerdict>(
            "little-potential-falls",
            "who has little potential falls to the lowest tier",
            c => c.CurrentTier != null && (c.Facts.GrowthPotential ?? 0) < 20,
            c => ChangeVerdict.Demote(OurPolicy.Lowest));
        var engine = TieringEngine.Create(OurPolicy.Policy, builder => builder
            .EditRules(rules => rules.For(Areas.ChangeVerdicts).Before("promote-on-assessment", unfair)));

        return GradingLaws.Fairness.Check(GradingSubject.Of(engine));
    }
}
