using System.Linq;
using CustomerTiering.Testing;
using CustomerTiering.Testing.Access;
using Xunit;

namespace CustomerTiering.Access;

/// <summary>Takes each access rule out of each preset and sees that somebody gets another answer or another reason: none is idle.</summary>
public sealed class NoIdleRuleTests
{
    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var (preset, rule) in Presets.Ids.SelectMany(static id => Presets.Find(id).Access.Rules.Select(r => (id, r.Id))))
                rules.Add(preset, rule);
            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Somebody_gets_another_answer_or_another_reason(string preset, string rule)
    {
        var whole = TieringEngine.Create(Presets.Find(preset));
        var without = TieringEngine.Create(Presets.Find(preset), b => b.EditRules(r => r.For(Areas.Access).Remove(rule)));

        Assert.Contains(AccessLaws.Requests(AccessMachine.Of(whole)), r => whole.Access.Decide(r).ToString() != without.Access.Decide(r).ToString());
    }
}
