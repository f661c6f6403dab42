namespace CustomerTiering.NRules.Lowering;

/// <summary>Under which names a rule that was made from one of ours carries what NRules' model has no place for.</summary>
public static class LoweredRuleProperties
{
    /// <summary>The rule's <see cref="CustomerTiering.Rules.IRule"/>: title, clause, basis, effective period, arguments.</summary>
    public const string Rule = "customer-tiering.rule";

    /// <summary>The id of the area, a string such as <c>changes.limits</c>.</summary>
    public const string Area = "customer-tiering.area";

    /// <summary>The place in the set, an int; the first is 0. NRules' priority says the same the other way round.</summary>
    public const string Order = "customer-tiering.order";

    /// <summary>The set's <see cref="CustomerTiering.Rules.HitPolicy"/>.</summary>
    public const string HitPolicy = "customer-tiering.hit-policy";

    /// <summary>The clause, a string; not there where the rule carries out none.</summary>
    public const string Clause = "customer-tiering.clause";

    /// <summary>The <see cref="CustomerTiering.Policies.EffectivePeriod"/>; not there where the rule always applies.</summary>
    public const string Effective = "customer-tiering.effective";
}
