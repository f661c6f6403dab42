using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes customers of whom one fact is changed, all else being equal.</summary>
public static class ChangedFactGen
{
    /// <summary>Gives customers with a better value for a known number that decisions read; where the picked one is unknown or the best already, the change leaves it.</summary>
    /// <param name="policy">The policy, with the host's rules.</param>
    public static Arbitrary<ChangedFact> Better(TieringPolicy policy)
    {
        var bounds = Wording.Guard.NotNull(policy, nameof(policy)).FindBounds();
        var (values, requests) = (new FactValues(bounds), DecisionRequestGen.For(policy));
        var gen = from key in Gen.Elements(bounds.Facts.OfType<NumberIndicator>().ToArray())
                  from request in requests.Generator
                  from pick in Gen.Choose(0, int.MaxValue - 1)
                  let better = BetterThan(request.Facts[key], key, values)
                  select new ChangedFact(request, key, better.Count == 0 ? request.Facts[key] : better[pick % better.Count]);
        return Arb.From(gen, changed => Plainer(changed, requests, values));
    }

    /// <summary>Gives customers with any other value, unknown included, for one of some facts.</summary>
    /// <param name="policy">The policy, with the host's rules.</param>
    /// <param name="keys">The facts, one or more.</param>
    public static Arbitrary<ChangedFact> Other(TieringPolicy policy, params FactKey[] keys)
    {
        var (values, requests) = (new FactValues(Wording.Guard.NotNull(policy, nameof(policy)).FindBounds()), DecisionRequestGen.For(policy));
        var gen = from key in Gen.Elements(keys)
                  from request in requests.Generator
                  from value in Gen.Elements(AllOf(key, values))
                  from now in Gen.Elements(AllOf(key, values))
                  select new ChangedFact(request.Facts.Knows(key) ? request : request.With(request.Facts.WithFact(key, now)), key, value);
        return Arb.From(gen, changed => requests.Shrinker(changed.Request).Select(r => new ChangedFact(r, changed.Key, changed.Value)));
    }

    /// <summary>Gives the values worth trying of a fact, unknown among them.</summary>
    internal static object?[] AllOf(FactKey key, FactValues values) => key switch
    {
        NumberIndicator number => [null, .. values.Of(number).Select(static v => (object)v)],
        FlagIndicator => [null, true, false],
        _ => [null, .. values.Of((CodeIndicator)key)],
    };

    private static List<decimal> BetterThan(decimal? value, NumberIndicator key, FactValues values)
    {
        if (value is not { } from)
            return [];

        var step = key.MoreIsBetter ? FactValues.StepOf(key) : -FactValues.StepOf(key);
        return [.. values.Of(key).Append(from + step).Where(v => key.MoreIsBetter ? v > from : v < from).Where(v => FactValues.IsPossible(key, v)).Distinct()];
    }

    /// <summary>A plainer customer with the same better value, or a value nearer to the one it has.</summary>
    private static IEnumerable<ChangedFact> Plainer(ChangedFact changed, Arbitrary<DecisionRequest> requests, FactValues values)
    {
        var (key, better) = ((NumberIndicator)changed.Key, (decimal?)changed.Value);
        foreach (var nearer in BetterThan(changed.Request.Facts[key], key, values).Where(v => key.MoreIsBetter ? v < better : v > better).OrderBy(v => key.MoreIsBetter ? v : -v))
            yield return new ChangedFact(changed.Request, key, nearer);
        foreach (var request in requests.Shrinker(changed.Request))
        {
            if (request.Facts[key] is { } value && (key.MoreIsBetter ? value < better : value > better))
                yield return new ChangedFact(request, key, better);
        }
    }
}
