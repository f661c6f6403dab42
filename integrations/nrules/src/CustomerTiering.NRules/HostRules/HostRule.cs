using System;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A host's own NRules rule, with what makes it one of our rules: id, clause, and what the rules hash covers of it. Immutable.</summary>
public sealed class HostRule
{
    /// <summary>Initializes a new instance of the <see cref="HostRule"/> class.</summary>
    /// <param name="id">The id in our rule set: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="definition">The rule. Its description is the title, or its name where it has none.</param>
    /// <param name="clause">The clause it carries out; null for none.</param>
    /// <param name="version">
    /// What the rules hash covers, to be changed whenever the rule changes; null to cover the rule's definition as text. That text holds names,
    /// priority, types, conditions and actions with captured values; it does not hold what called methods do.
    /// </param>
    /// <exception cref="ArgumentNullException">Id or definition are null.</exception>
    public HostRule(string id, IRuleDefinition definition, string? clause = null, string? version = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Definition = definition ?? throw new ArgumentNullException(nameof(definition));
        Clause = clause;
        Version = version;
    }

    /// <summary>Gets the id in our rule set.</summary>
    public string Id { get; }

    /// <summary>Gets the rule.</summary>
    public IRuleDefinition Definition { get; }

    /// <summary>Gets the clause it carries out; null for none.</summary>
    public string? Clause { get; }

    /// <summary>Gets the version that the rules hash covers; null where it covers the definition as text.</summary>
    public string? Version { get; }

    /// <summary>Makes one of a rule class.</summary>
    /// <typeparam name="TRule">The class.</typeparam>
    /// <param name="id">The id in our rule set.</param>
    /// <param name="clause">The clause it carries out; null for none.</param>
    /// <param name="version">What the rules hash covers; null to cover the definition as text.</param>
    public static HostRule Of<TRule>(string id, string? clause = null, string? version = null)
        where TRule : Rule, new()
        => new(id, new RuleDefinitionFactory().Create(new TRule()), clause, version);
}
