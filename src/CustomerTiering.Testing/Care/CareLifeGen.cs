using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Care;

/// <summary>Makes customers' lives for a policy: all its tiers, and events that its measures follow.</summary>
internal static class CareLifeGen
{
    private const int MostSteps = 9;

    public static Arbitrary<CareLife> For(TieringPolicy policy)
    {
        var facts = CustomerFactsGen.For(policy);
        return Arb.From(
            from known in facts.Generator
            from count in Gen.Choose(2, MostSteps)
            from steps in Gen.ListOf(Step(policy), count)
            from holiday in Gen.Choose(0, 120)
            from dated in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            select new CareLife(policy, known, [.. steps], holiday, dated),
            Smaller);
    }

    private static Gen<CareStep> Step(TieringPolicy policy)
    {
        string?[] tiers = [.. policy.Tiers.Ladder.Select(static t => t.Code), null];
        string?[] measures = [null, null, null, .. policy.Care.Measures.Where(static m => m.IsContact).Select(static m => m.Id)];
        string[] events = [.. policy.Care.Measures.Select(static m => m.Cadence).OfType<AfterCadence>().Select(static a => a.Event).Distinct()];
        return from days in Gen.Choose(0, 40)
               from tier in Gen.Elements(tiers)
               from owner in Gen.Elements("li", "wang", null)
               from happens in events.Length == 0 ? Gen.Constant<List<string>>([]) : Gen.Choose(0, 1).SelectMany(n => Gen.ListOf(Gen.Elements(events), n)).Select(static l => l.ToList())
               from does in Gen.Choose(0, 3)
               from unplanned in Gen.Elements(measures)
               select new CareStep(days, tier, owner, happens, does, unplanned);
    }

    private static IEnumerable<CareLife> Smaller(CareLife life)
        => Enumerable.Range(0, life.Steps.Count).Where(_ => life.Steps.Count > 1).Select(i => life.With([.. life.Steps.Where((_, at) => at != i)]));
}
