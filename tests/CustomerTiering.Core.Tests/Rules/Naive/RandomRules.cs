using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Rules.Naive;

/// <summary>
/// Makes random rule sets and situations. Facts and constants are drawn from the same few values, so that bounds are met exactly and
/// every answer is frequent.
/// </summary>
internal static class RandomRules
{
    public const int SituationsPerSet = 5;

    private static readonly string[] Facts = ["annual-purchase", "purchase-frequency", "growth-potential"];
    private static readonly string[] Wholes = ["periods-below", "months-in-tier", "warning-level"];
    private static readonly string[] Signs = ["atLeast", "above", "atMost", "below", "is"];

    public static Gen<NaiveCase> Cases
        => from policy in Gen.Elements(HitPolicy.First, HitPolicy.Unique, HitPolicy.Collect)
           from count in Gen.Frequency((6, Gen.Choose(1, 4)), (3, Gen.Choose(5, 20)), (1, Gen.Choose(21, 64)))
           from rules in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => Rule(i, policy)))
           from asked in Gen.ArrayOf(Situations, SituationsPerSet)
           select new NaiveCase(policy, rules, asked);

    private static Gen<Situation> Situations
        => from facts in Gen.ArrayOf(Maybe(Tenths), 3)
           from wholes in Gen.ArrayOf(Small, 3)
           from known in Gen.ArrayOf(Gen.Elements(true, true, false), 2)
           from score in Tenths
           from bought in Gen.Elements<bool?>(true, false, null)
           from region in Gen.Elements("EU", "US", "CN", null)
           from current in Gen.Elements<int?>(0, 1, 2, 3, null)
           from qualified in Gen.Choose(0, 3)
           from change in Gen.Elements(ChangeKind.Hold, ChangeKind.Place, ChangeKind.Promote, ChangeKind.Demote)
           from day in Gen.Choose(-2, 2)
           select new Situation(
               new Dictionary<string, decimal?>
               {
                   [Facts[0]] = facts[0],
                   [Facts[1]] = facts[1],
                   [Facts[2]] = facts[2],
                   ["score"] = score,
                   [Wholes[0]] = wholes[0],
                   [Wholes[1]] = known[0] ? wholes[1] : null,
                   [Wholes[2]] = known[1] ? wholes[2] : null,
               },
               bought,
               region,
               current,
               qualified,
               change,
               TierCases.AsOf.PlusDays(day));

    private static Gen<decimal> Tenths => Gen.Elements(0m, 0.5m, 1m, 1.5m, 2m);

    private static Gen<int> Small => Gen.Choose(0, 3);

    private static Gen<Statement> Numbers
        => from sign in Gen.Elements(Signs)
           from fact in Gen.Elements(Facts)
           from bound in Tenths
           from whole in Gen.Elements(Wholes)
           from small in Small
           from useFact in Gen.Elements(true, true, false)
           select (Statement)(useFact ? new Statement.Number(fact, sign, bound) : new Statement.Number(whole, sign, small));

    private static Gen<Statement> Others
        => from fact in Gen.Elements([.. Facts, "score"])
           from other in Gen.Elements(Facts)
           from sign in Gen.Elements(Signs)
           from low in Gen.Elements(0m, 0.5m, 1m)
           from one in Tenths
           from code in Gen.Elements("EU", "US")
           from rank in Gen.Choose(0, 3)
           from kind in Gen.Elements(ChangeKind.Hold, ChangeKind.Promote, ChangeKind.Demote)
           from whole in Gen.Elements(Wholes)
           from small in Small
           from yes in Gen.Elements(true, false)
           from statement in Gen.Elements<Statement>(
               new Statement.Between(fact, low, 1.5m),
               new Statement.NumberIn(fact, [low, one]),
               new Statement.NumberIn(whole, [small, 3]),
               new Statement.NumberUnknown(other),
               new Statement.Bought(yes),
               new Statement.RegionIs(code),
               new Statement.RegionIn(code, "CN"),
               new Statement.RegionUnknown(),
               new Statement.CurrentTier(sign, rank),
               new Statement.QualifiedTier(sign, rank),
               new Statement.ChangeIs(kind),
               new Statement.Ratio(fact, other, low),
               new Statement.Ratio(other, whole, low),
               new Statement.WithDefault(other, one, sign, low),
               new Statement.OneAndOther(fact, sign, other),
               new Statement.OneAndOther(other, sign, whole),
               new Statement.RegionIsNot(code))
           select statement;

    private static Gen<NaiveRule> Rule(int index, HitPolicy policy)
        => from depth in Gen.Choose(0, 3)
           from when in Of(depth)
           from rare in Of(0)
           from days in Gen.Choose(-3, 3)
           from length in Gen.Choose(1, 4)
           from dated in Gen.Elements(true, false, false, false)
           from open in Gen.Elements(true, false)
           from structured in Gen.Elements(true, false)
           let effective = dated ? new EffectivePeriod(TierCases.AsOf.PlusDays(days), open ? null : TierCases.AsOf.PlusDays(days + length)) : null
           select new NaiveRule($"rule-{index}", policy == HitPolicy.Unique ? new Statement.AllOf([when, rare]) : when, effective, structured);

    private static Gen<Statement> Of(int depth)
    {
        if (depth == 0)
            return Gen.Frequency((1, Numbers), (1, Others));

        var smaller = Of(depth - 1);
        return Gen.Frequency(
            (2, Of(0)),
            (3, smaller.ListOf(2).Select(static p => (Statement)new Statement.AllOf([.. p]))),
            (3, smaller.ListOf(3).Select(static p => (Statement)new Statement.AnyOf([.. p]))),
            (2, smaller.Select(static p => (Statement)new Statement.No(p))),
            (1, smaller.ListOf(3).Select(static p => (Statement)new Statement.IfElse(p[0], p[1], p[2]))));
    }

    private static Gen<decimal?> Maybe(Gen<decimal> numbers) => Gen.Frequency((3, numbers.Select(static n => (decimal?)n)), (1, Gen.Constant<decimal?>(null)));
}
