using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws.WrongEngines;

/// <summary>Mistakes that are unfair; those about missing facts are rules as a host might write them.</summary>
internal static class UnfairEngines
{
    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Says("the-id-does-not-matter", "PrefersShortIds", static v => v.Request.Facts.Id.Length > 2 ? v with { Score = v.Score / 2 } : v),
        WrongEngine.Says("the-id-does-not-matter", "DrawsLotsById", static v => v.Request.Facts.Id.Sum(static c => c) % 2 == 0 ? v with { Proposed = v.Current } : v),
        WrongEngine.Says("the-id-does-not-matter", "HasAnotherChainForForeignNames", static v => v.Request.Facts.Id.Any(static c => c > 127) ? v with { Approvers = ["board"] } : v),

        WrongEngine.Says("what-must-not-matter-does-not", "FavoursAnIndustry", static v => v.Request.Facts.Industry == "north" ? v with { Score = v.Score + 1 } : v),
        WrongEngine.Says("what-must-not-matter-does-not", "DistrustsUnknownIndustries", static v => v.Request.Facts.Industry is null ? v with { Approvers = ["board"] } : v),
        WrongEngine.Says("what-must-not-matter-does-not", "LeadsAnIndustryDown", static v => v.Request.Facts.Industry == "south" ? v with { Proposed = null } : v),

        ByRule("TakesUnknownForNothing", static c => c.CurrentTier != null && (c.Facts.GrowthPotential ?? 0) < 20),
        ByRule("DelistsWhoseOrdersNobodyRecorded", static c => c.CurrentTier != null && (c.Facts.Recency ?? 9999) > 365),
        ByRule("DemotesWhomNobodyAssessed", static c => c.CurrentTier != null && c.Facts.MarketInfluence == null),
    ];

    private static WrongEngine ByRule(string name, Expression<Func<ChangeCase, bool>> when)
    {
        var engine = TieringEngine.Create(RichPolicy.Policy, builder => builder
            .AddIndicatorsOf(RichPolicy.Policy)
            .EditRules(rules => rules.For(Areas.ChangeVerdicts).Before("promote-on-assessment", new Rule<ChangeCase, ChangeVerdict>("unfair", "takes the customer down", when, c => ChangeVerdict.Demote(RichPolicy.Policy.Tiers.Ladder.Lowest)))));
        return new("a-missing-fact-demotes-nobody", name, GradingSubject.Of(engine));
    }
}
