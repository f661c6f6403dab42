using System;
using System.Collections.Generic;

namespace CustomerTiering.Rules.Naive;

/// <summary>Goes through the rules one after the other and applies the hit policy in the plainest way.</summary>
internal static class NaiveEvaluator
{
    /// <summary>Gives the indices that hit, or the id of the rule that failed and why.</summary>
    public static (IReadOnlyList<int> Hits, string? Failed, string? Why) Evaluate(NaiveCase asked, Situation at)
    {
        var hits = new List<int>();
        for (var i = 0; i < asked.Rules.Count; i++)
        {
            var rule = asked.Rules[i];
            try
            {
                if ((rule.Effective is null || rule.Effective.Contains(at.AsOf)) && NaiveTruth.Is(true, rule.When, at))
                    hits.Add(i);
            }
            catch (DivideByZeroException)
            {
                return ([], rule.Id, "threw");
            }

            if (asked.Policy == HitPolicy.First && hits.Count == 1)
                break;
        }

        return asked.Policy == HitPolicy.Unique && hits.Count > 1
            ? ([], asked.Rules[hits[1]].Id, $"together with {asked.Rules[hits[0]].Id}")
            : (hits, null, null);
    }
}
