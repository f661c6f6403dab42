using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering;

public sealed class RuleIdsTests
{
    private static readonly Dictionary<string, string> Constants = typeof(RuleIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static f => (string)f.GetRawConstantValue()!, static f => f.Name);

    [Fact]
    public void Every_template_has_a_constant_and_every_constant_a_template()
        => Assert.Equal(Templates().Order(), Constants.Keys.Order());

    [Fact]
    public void A_constant_is_called_as_its_id()
        => Assert.All(Constants, static c => Assert.Equal(c.Key, Rules.Conditions.ConditionPrinter.Words(c.Value)));

    [Fact]
    public void All_areas_are_listed_in_the_order_of_a_decision()
    {
        var declared = typeof(Areas).GetProperties().Select(static p => p.GetValue(null)).OfType<IRuleArea>();

        Assert.Equal(declared, Areas.All);
        Assert.Equal(["tiers.bounds", "tiers.warnings", "changes.verdicts", "changes.limits", "changes.approvals", "changes.notices", "cases.routes"], Areas.All.Select(static a => a.Id));
    }

    [Fact]
    public void A_rule_book_lists_the_sets_in_the_order_of_the_areas()
        => Assert.Equal(Areas.All.Select(static a => a.Id), TieringEngine.Create(Presets.ForeignTrade).RuleBook().Sets.Select(static s => s.Id));

    private static IEnumerable<string> Templates()
        => Areas.All.SelectMany(static a => (IEnumerable<object>)a.GetType().GetProperty("Templates")!.GetValue(a)!)
            .Select(static t => (string)t.GetType().GetProperty("Id")!.GetValue(t)!);
}
