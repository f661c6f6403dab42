using System;

namespace CustomerTiering.Rules;

/// <summary>A rule is written in a way that the library cannot take; thrown when it is defined or an engine is built, never while deciding.</summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string rule, string problem)
        : base($"rule `{rule}`: {problem}")
    {
        Rule = rule;
    }

    /// <summary>Gets the id of the rule or template.</summary>
    public string Rule { get; }
}
