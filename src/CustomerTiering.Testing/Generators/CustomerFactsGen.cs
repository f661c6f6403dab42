using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>
/// Makes customers for a policy: all facts that its decisions read, the host's own included, with values on bounds, one smallest step beside them,
/// between and beyond them, and unknown ones; from poor customers to excellent ones.
/// </summary>
public static class CustomerFactsGen
{
    private const int Qualities = 5;

    /// <summary>Gives customers that shrink to plain values: rounder numbers, and nothing known that no scorecard reads. What the scorecard reads stays known or unknown.</summary>
    /// <param name="policy">The policy, with the host's rules: <see cref="TieringEngine.Policy"/>.</param>
    /// <param name="id">The id of all of them.</param>
    public static Arbitrary<CustomerFacts> For(TieringPolicy policy, string id = "C1")
    {
        var bounds = Wording.Guard.NotNull(policy, nameof(policy)).FindBounds();
        var values = new FactValues(bounds);
        var scored = new HashSet<FactKey>(policy.Scoring.Indicators.Select(static i => i.Indicator));
        var gen = from quality in Gen.Choose(-1, Qualities - 1)
                  from sparse in Gen.Frequency((7, Gen.Constant(false)), (1, Gen.Constant(true)))
                  from known in Gen.CollectToArray(bounds.Facts.Select(key => Value(key, values, quality, sparse)))
                  from doubtful in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
                  select Build(id, bounds.Facts, known, doubtful);
        return Arb.From(gen, facts => PlainFacts.Of(facts, bounds.Facts, scored, values));
    }

    private static Gen<object?> Value(FactKey key, FactValues values, int quality, bool sparse)
    {
        var gen = key switch
        {
            NumberIndicator number => Number(values.Of(number), quality),
            FlagIndicator => Gen.Elements<object?>(true, true, false),
            CodeIndicator code => Gen.Elements(values.Of(code).ToArray()).Select(static c => (object?)c),
            _ => throw new InvalidOperationException($"no values for a `{key.Kind}`"),
        };
        return Gen.Frequency((sparse ? 4 : 7, gen), (sparse ? 6 : 1, Gen.Constant<object?>(null)));
    }

    /// <summary>A customer of some quality has values of about that quality; one of quality -1 has any.</summary>
    private static Gen<object?> Number(IReadOnlyList<decimal> worstFirst, int quality)
    {
        var (count, reach) = (worstFirst.Count, Math.Max(1, worstFirst.Count / Qualities));
        var (from, to) = quality < 0 ? (0, count - 1) : ((quality * count / Qualities) - reach, ((quality + 1) * count / Qualities) + reach);
        return Gen.Choose(Math.Max(0, from), Math.Min(count - 1, to)).Select(i => (object?)worstFirst[i]);
    }

    private static CustomerFacts Build(string id, IReadOnlyList<FactKey> keys, object?[] values, bool doubtful)
    {
        var builder = new CustomerFactsBuilder { Id = id };
        for (var i = 0; i < keys.Count; i++)
            builder.Put(keys[i], values[i]);
        return doubtful && keys.Count > 0 ? builder.From(keys[0], new FactProvenance(verification: Verification.Unverified)).Build() : builder.Build();
    }
}
