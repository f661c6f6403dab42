using System.Collections.Generic;
using System.Linq;
using CustomerTiering.NRules.Sessions;
using CustomerTiering.Rules;
using NRules;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>
/// A host's NRules rules of one set, compiled together so that they can match what the others yield. Each becomes a rule of ours whose logic is
/// to run them. Every run has a session of its own: a host's rules may leave facts behind, so a session is not used twice.
/// </summary>
internal sealed class HostRules<TCase, TOutcome> : IHostRules<TCase>
    where TCase : struct, IRuleCase
{
    private readonly ISessionFactory _factory;
    private readonly int _budget;
    private readonly Dictionary<string, int> _indices;

    public HostRules(RuleArea<TCase, TOutcome> area, IReadOnlyList<HostRule> rules, IReadOnlyList<IRuleDefinition> supporting, NRulesOptions options)
    {
        var definitions = rules.Select(static r => r.Definition).Concat(supporting).ToList();
        HostRuleChecks.Check<TCase>(definitions);
        _budget = options.FiringBudget;
        _indices = rules.Select(static (r, i) => (r.Definition.Name, Index: i)).ToDictionary(static r => r.Name, static r => r.Index);
        _factory = SessionFactories.Compile(
            [.. definitions.Select(UnsharedConditions.Of)],
            static compiler => compiler.FactIdentityComparerRegistry.RegisterComparer(new YieldIdentity<TOutcome>()),
            options.Cancellation);
        var shared = string.Concat(supporting.Select(static s => $"\nsupported by {DefinitionPrint.Of(s)}"));
        Rules = [.. rules.Select((rule, i) => Opaque(rule, i, shared))];
    }

    /// <summary>Gets the rules of ours that stand for them, in the order given.</summary>
    public IReadOnlyList<Rule<TCase, TOutcome>> Rules { get; }

    IHostRun IHostRules<TCase>.Run(in TCase @case) => Run(in @case);

    private HostRun<TOutcome> Run(in TCase @case)
    {
        var run = new HostRun<TOutcome>(_indices);
        var session = _factory.CreateSession(run.Watch);
        session.Insert(new Case<TCase>(@case));
        try
        {
            session.FireWithin(_budget);
        }
        catch (FiringBudgetException e)
        {
            run.FailAll(e);
        }

        return run;
    }

    private Rule<TCase, TOutcome> Opaque(HostRule rule, int index, string shared)
    {
        var name = rule.Definition.Name;
        var print = rule.Version is { } version ? $"nrules {name} version {version}" : $"nrules {DefinitionPrint.Of(rule.Definition)}{shared}";
        var title = string.IsNullOrWhiteSpace(rule.Definition.Description) ? name : rule.Definition.Description;
        var logic = new OpaqueLogic<TCase, TOutcome>(
            $"NRules rule \"{name}\" fires",
            "what it yields",
            print,
            (in TCase @case) => Run(in @case).Holds(index),
            (in TCase @case) => Run(in @case).OutcomeOf(index));
        return new Rule<TCase, TOutcome>(rule.Id, title, logic, rule.Clause);
    }
}
