using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules;

/// <summary>A rule set that gives what is made of it, for those that hold sets of many areas and know the types of none.</summary>
internal interface IBindableRuleSet : IRuleSet
{
    /// <summary>Gives what asks the rules.</summary>
    IBoundRuleSet Bind(FactSlots slots, IRuleEvaluatorFactory evaluators, PolicyLanguages languages);

    /// <summary>Gives what edits the rules.</summary>
    IRuleSetEdit Edit(List<RuleDefinitionException> problems);
}
