using CustomerTiering.Customers;
using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>Decides the tiers area: the score's tier, within the lowest cap and the highest floor, then the pin, then what to warn of.</summary>
internal sealed class TierDecider(BoundRules rules)
{
    /// <summary>Gets the bound rules.</summary>
    public BoundRuleSet<TierCase, TierBound> Bounds { get; } = rules.Of(Areas.TierBounds);

    /// <summary>Gets the warning rules.</summary>
    public BoundRuleSet<TierCase, TierWarning> Warnings { get; } = rules.Of(Areas.TierWarnings);

    /// <summary>Decides on a case; a pin that is no longer in force is given as null.</summary>
    public TierOutcome Decide(in TierCase @case, TierPin? pin, Tier? pinned)
    {
        var hits = Bounds.Evaluate(in @case);
        var qualified = @case.ScoredTier;
        var conflict = false;
        if (!hits.IsEmpty)
            qualified = Within(hits, in @case, out conflict);

        if (pin is not null && (pin.Kind == PinKind.Frozen || pinned! > qualified))
            qualified = pinned!;
        return new TierOutcome(@case.ScoredTier, qualified, conflict, hits, Warnings.IsEmpty ? default : Warnings.Evaluate(@case.Within(qualified)));
    }

    private Tier Within(Hits hits, in TierCase @case, out bool conflict)
    {
        Tier? cap = null;
        Tier? floor = null;
        var index = 0;
        for (var rest = hits.Bits; rest != 0; rest >>= 1, index++)
        {
            if ((rest & 1) == 0)
                continue;

            var bound = Bounds.OutcomeOf(index, in @case);
            if (bound is { IsCap: true, Tier: { } upper } && (cap is null || upper < cap))
                cap = upper;
            if (bound is { IsCap: false, Tier: { } lower } && (floor is null || lower > floor))
                floor = lower;
        }

        conflict = cap is not null && floor is not null && floor > cap;
        var qualified = @case.ScoredTier;
        if (floor is not null && floor > qualified)
            qualified = floor;
        return cap is not null && cap < qualified ? cap : qualified;
    }
}
