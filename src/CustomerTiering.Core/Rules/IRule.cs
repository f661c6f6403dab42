using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Rules;

/// <summary>A rule in use, whatever it decides: what a trail, a rule book and an evaluator of one's own need of it.</summary>
public interface IRule
{
    /// <summary>Gets the id, unique in its set.</summary>
    string Id { get; }

    /// <summary>Gets what the rule says, in English.</summary>
    string Title { get; }

    /// <summary>Gets what the policy calls the rule, by language tag; empty where it leaves that to the template.</summary>
    IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets the id of the template; null for a rule without one.</summary>
    string? Template { get; }

    /// <summary>Gets the clause of the policy's text that the rule carries out; null where it carries out none.</summary>
    string? Clause { get; }

    /// <summary>Gets where the rule's numbers come from; null where not stated.</summary>
    Basis? Basis { get; }

    /// <summary>Gets when the rule applies; null for always.</summary>
    EffectivePeriod? Effective { get; }

    /// <summary>Gets the values that the policy gave the rule's parameters, by name.</summary>
    IReadOnlyDictionary<string, object> Arguments { get; }
}
