using NRules.RuleModel;

namespace CustomerTiering.NRules.Lowering;

/// <summary>What a lowered rule calls. Each rule has an object of its own, so that NRules does not take two conditions for one.</summary>
internal interface IRuleLogic<in TFact>
{
    /// <summary>Tells whether the rule hits.</summary>
    bool Holds(TFact fact);

    /// <summary>Does what the rule does where it hits.</summary>
    void Act(IContext context, TFact fact);
}
