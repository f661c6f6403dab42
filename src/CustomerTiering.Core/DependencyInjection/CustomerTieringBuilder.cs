using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Wording;

namespace CustomerTiering.DependencyInjection;

/// <summary>
/// Collects what a host wants of its <see cref="TieringEngine"/>. All calls of <c>AddCustomerTiering</c> on one collection of services add
/// to the same builder, so that modules may each bring their part; what is given twice counts once.
/// </summary>
public sealed class CustomerTieringBuilder
{
    private readonly List<TieringPolicy> _policies = [];
    private readonly List<string> _texts = [];
    private readonly List<(object Template, Func<RuleCatalogue, RuleCatalogue> Add)> _templates = [];
    private readonly List<FactKey> _indicators = [];
    private readonly List<Action<RuleEdits>> _edits = [];
    private readonly List<(string Language, Dictionary<string, string> Texts)> _names = [];
    private IRuleEvaluatorFactory? _evaluators;

    internal CustomerTieringBuilder()
    {
    }

    /// <summary>Gets a value indicating whether a policy was given.</summary>
    internal bool HasPolicy => _policies.Count + _texts.Count > 0;

    /// <summary>Sets the policy, such as <see cref="Presets.ForeignTrade"/>. The same policy may be given again; another one is refused when <c>AddCustomerTiering</c> returns.</summary>
    public CustomerTieringBuilder UsePolicy(TieringPolicy policy)
    {
        _policies.Add(Guard.NotNull(policy, nameof(policy)));
        return this;
    }

    /// <summary>Sets the policy by the text of its file, which the host has read. It is parsed with all templates of <see cref="AddTemplate"/>, also those of later calls.</summary>
    public CustomerTieringBuilder UsePolicyJson(string json)
    {
        _texts.Add(Guard.NotNull(json, nameof(json)));
        return this;
    }

    /// <summary>Adds a rule template that a policy given as text may use.</summary>
    /// <typeparam name="TCase">What the rule looks at.</typeparam>
    /// <typeparam name="TOutcome">What the rule decides.</typeparam>
    public CustomerTieringBuilder AddTemplate<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, RuleTemplate<TCase, TOutcome> template)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        Guard.NotNull(template, nameof(template));
        if (!_templates.Exists(t => ReferenceEquals(t.Template, template)))
            _templates.Add((template, catalogue => catalogue.With(area, template)));
        return this;
    }

    /// <summary>Registers the facts that the host fills, as <see cref="TieringEngineBuilder.AddIndicators"/> does.</summary>
    public CustomerTieringBuilder AddIndicators(params FactKey[] indicators)
    {
        _indicators.AddRange(Guard.NotNull(indicators, nameof(indicators)));
        return this;
    }

    /// <summary>
    /// Edits the rules after the policy has listed them, in the order in which the edits are given. An edit is tried each time that
    /// <c>AddCustomerTiering</c> is called, so it must do nothing but edit; the same delegate given twice edits once.
    /// </summary>
    public CustomerTieringBuilder EditRules(Action<RuleEdits> edit)
    {
        if (!_edits.Contains(Guard.NotNull(edit, nameof(edit))))
            _edits.Add(edit);
        return this;
    }

    /// <summary>Adds texts in one language for what the host brings, as <see cref="TieringEngineBuilder.AddTexts"/> does. Wrong ones are refused when the engine is made.</summary>
    public CustomerTieringBuilder AddTexts(string language, IReadOnlyDictionary<string, string> texts)
    {
        _names.Add((Guard.NotNull(language, nameof(language)), Guard.NotNull(texts, nameof(texts)).ToDictionary(static t => t.Key, static t => t.Value)));
        return this;
    }

    /// <summary>Sets what makes the evaluators; the compiled one where nothing is set.</summary>
    /// <exception cref="InvalidOperationException">One of another kind was set before.</exception>
    public CustomerTieringBuilder UseEvaluator(IRuleEvaluatorFactory evaluators)
    {
        Guard.NotNull(evaluators, nameof(evaluators));
        if (_evaluators is not null && _evaluators.GetType() != evaluators.GetType())
            throw new InvalidOperationException("two kinds of rule evaluator are set; keep one `UseEvaluator`");

        _evaluators = evaluators;
        return this;
    }

    /// <summary>Makes the engine.</summary>
    /// <exception cref="ArgumentException">Texts are wrong.</exception>
    /// <exception cref="InvalidOperationException">There is no policy, or there are two.</exception>
    /// <exception cref="PolicyException">A policy's text has errors, or the policy declares facts that the host has not registered.</exception>
    /// <exception cref="RuleDefinitionException">An edit names no rule, or a rule or template cannot be taken.</exception>
    internal TieringEngine Build() => TieringEngine.Create(Policy(), Configure);

    private void Configure(TieringEngineBuilder engine)
    {
        engine.AddIndicators([.. _indicators]);
        foreach (var edit in _edits)
            engine.EditRules(edit);
        foreach (var (language, texts) in _names)
            engine.AddTexts(language, texts);
        if (_evaluators is not null)
            engine.UseEvaluator(_evaluators);
    }

    private TieringPolicy Policy()
    {
        var catalogue = _templates.Aggregate(RuleCatalogue.Default, static (known, template) => template.Add(known));
        var parsed = _texts.Distinct(StringComparer.Ordinal).Select(text => TieringPolicy.Parse(text, catalogue));
        var policies = _policies.Concat(parsed).GroupBy(static p => p.Hash).Select(static g => g.First()).ToList();
        return policies.Count switch
        {
            0 => throw new InvalidOperationException("no policy is set; call `UsePolicy` or `UsePolicyJson` in `AddCustomerTiering`"),
            1 => policies[0],
            _ => throw new ConflictingPoliciesException(policies),
        };
    }
}
