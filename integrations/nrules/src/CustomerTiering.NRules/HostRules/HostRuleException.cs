using System;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A host's NRules rule cannot take part in decisions, or yields what it may not.</summary>
public sealed class HostRuleException : Exception
{
    internal HostRuleException(string rule, string problem)
        : base($"NRules rule `{rule}`: {problem}")
    {
        Rule = rule;
    }

    /// <summary>Gets the rule's name in NRules.</summary>
    public string Rule { get; }
}
