using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page "Writing rules" that is not taken from samples/CustomRules, compiled; a test holds the two in step.</summary>
internal static class RuleSnippets
{
    private static readonly FlagIndicator Signed = Indicator.Flag("agreement-signed");

    private static readonly RuleParameter<int> Least = RuleParameter.Whole("least", "the least months", 0, 120);
    private static readonly RuleParameter<int> Most = RuleParameter.Whole("most", "the most months", 0, 120)
        .Requires(Least, (most, least) => most > least, "more than");

    private static readonly RuleTemplate<ChangeCase, ChangeLimit> StayWithin = new(
        "stay-within",
        "between these months in the tier nobody moves",
        c => c.MonthsInTier >= Least.Value && c.MonthsInTier < Most.Value,
        c => ChangeLimit.NoChange,
        Least,
        Most);

    public static TieringEngine Inline(TieringPolicy policy)
    {
        var veto = new Rule<ChangeCase, ChangeLimit>(
            "unsigned-stays",
            "nobody rises without a signed agreement",
            c => c.Change == ChangeKind.Promote && c.Facts[Signed] == false,
            c => ChangeLimit.NoPromotion);

        return TieringEngine.Create(policy, builder => builder
            .AddIndicators(Signed)
            .EditRules(rules => rules.For(Areas.ChangeLimits).Add(veto)));
    }

    public static TieringPolicy Parsed(string json)
    {
        return TieringPolicy.Parse(json, RuleCatalogue.Default.With(Areas.ChangeLimits, StayWithin));
    }

    public static void Edit(RuleEdits rules, Rule<ChangeCase, ChangeVerdict> mine)
    {
        rules.For(Areas.ChangeVerdicts)
            .After(RuleIds.PromoteOnGrowth, mine)
            .Remove(RuleIds.DemoteOnAssessment);
    }

    public static void Container(IServiceCollection services)
    {
        services.AddSingleton(new Risk(["R7", "R9"]));
        services.AddCustomerTiering(builder => builder
            .UsePolicy(Presets.ForeignTrade)
            .RulesFor(Areas.ChangeLimits).Add<NoRiseAtRisk>());
    }

    internal sealed record Risk(IReadOnlyList<string> Regions);

    private sealed class NoRiseAtRisk(Risk risk) : Rule<ChangeCase, ChangeLimit>(
        "no-rise-at-risk", "nobody rises in a region at risk", c => risk.Regions.Contains(c.Facts.Region!), c => ChangeLimit.NoPromotion);
}
