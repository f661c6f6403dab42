using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>
/// Reads the <c>gates</c> of tiers. Unknown facts keep a gate closed unless the policy says otherwise. What follows from a closed gate is its
/// <c>effect</c>: one that caps is a bound on everybody, one that warns speaks of those who qualify for the very tier.
/// </summary>
internal sealed class GateReader(RuleReader<TierCase, TierBound> bounds, RuleReader<TierCase, TierWarning> warnings, TierLadder ladder)
{
    /// <summary>The effect of a gate that warns.</summary>
    public const string Warn = "warn";

    private const string Open = "open";

    /// <summary>What becomes of a gate whose condition is unknown.</summary>
    public static readonly string[] WhenUnknown = ["closed", Open];

    /// <summary>What follows from a closed gate.</summary>
    public static readonly string[] Effects = ["cap", Warn];

    /// <summary>Gives the rule that the gate stands for; both are null where it has errors, which are recorded.</summary>
    public (Rule<TierCase, TierBound>? Cap, Rule<TierCase, TierWarning>? Warning) Read(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return default;

        var header = RuleHeader.Read(o);
        var warns = o.OneOf("effect", Effects) == Warn;
        var tier = o.RequiredChild("tier", Wanted.Tier) is { } code ? TierReader.Read(code, ladder) : null;
        var when = o.RequiredChild("when", Wanted.Object);
        var condition = when is null ? null : warns ? warnings.ReadCondition(when.Value) : bounds.ReadCondition(when.Value);
        var opensOnUnknown = o.OneOf("whenUnknown", WhenUnknown) == Open;
        o.Close();
        if (!warns && tier == ladder.Lowest)
        {
            o.Error("tier", $"`{tier.Code}` is the lowest tier, which has no gate", "name a higher tier, or let the gate `warn`");
            return default;
        }

        if (tier is null || condition is null)
            return default;

        Condition closed = opensOnUnknown ? new Condition.Not(condition) : new Condition.Unproven(condition);
        return warns ? (null, Warning(o, header, tier, closed)) : (Cap(o, header, tier, closed), null);
    }

    private Rule<TierCase, TierBound>? Cap(PolicyObject o, RuleHeader header, Tier tier, Condition closed)
    {
        var below = ladder.AtRank(tier.Rank - 1);
        var bound = TierBound.AtMost(below);
        return Rule(o, header, tier, bounds, new GateTitle("gate", ("tier", tier), ("below", below)), closed, bound);
    }

    private Rule<TierCase, TierWarning>? Warning(PolicyObject o, RuleHeader header, Tier tier, Condition closed)
    {
        var qualified = new Condition.Compare(TierWarningRules.Vocabulary.Find("outcome", "qualified-tier")!, Comparison.Equal, new Operand.Constant(tier, null));
        return Rule(o, header, tier, warnings, new GateTitle("gate.warns", ("tier", tier)), Condition.AllOf(qualified, closed), TierWarning.Against(tier));
    }

    private static Rule<TierCase, TOutcome>? Rule<TOutcome>(PolicyObject o, RuleHeader header, Tier tier, RuleReader<TierCase, TOutcome> set, GateTitle title, Condition condition, TOutcome outcome)
    {
        var id = header.Id ?? $"gate-{string.Concat(tier.Code.ToLowerInvariant().Where(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))}";
        return !set.Claim(o, header.Id is null ? "tier" : "id", id) ? null : new Rule<TierCase, TOutcome>(
            id,
            header.Title ?? title.InEnglish,
            condition,
            OutcomeExpression<TierCase, TOutcome>.Constant(outcome, ConditionPrinter.Value(outcome!)),
            RuleArguments.None,
            header.Clause,
            header.Basis,
            header.Effective,
            header.Names)
        {
            TitleKey = title.Key,
            TitleValues = title.Values,
        };
    }
}
