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
    private readonly List<IRuleStep> _steps = [];
    private readonly List<(string Language, Dictionary<string, string> Texts)> _names = [];
    private IRuleEvaluatorFactory? _evaluators;

    internal CustomerTieringBuilder()
    {
    }

    /// <summary>Gets a value indicating whether a policy was given.</summary>
    internal bool HasPolicy => _policies.Count + _texts.Count > 0;

    /// <summary>Gets the rule classes that the container makes.</summary>
    internal IEnumerable<Type> RuleClasses => _steps.Select(static s => s.RuleClass).OfType<Type>().Distinct();

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
    public CustomerTieringBuilder EditRules(Action<RuleEdits> edit) => Take(new GivenEdit(Guard.NotNull(edit, nameof(edit))));

    /// <summary>
    /// Gives what adds rule classes to a set: <c>builder.RulesFor(Areas.ChangeLimits).Add&lt;UnsignedStays&gt;()</c>. The container makes each
    /// once, when the engine is made, with the services that its constructor asks for; a host that makes it
    /// otherwise registers the class before it calls <c>AddCustomerTiering</c>. They and the edits of <see cref="EditRules"/> are carried out in the order in which they are given.
    /// </summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    public RuleClasses<TCase, TOutcome> RulesFor<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
        => new(this, Guard.NotNull(area, nameof(area)));

    /// <summary>Adds texts in one language for what the host brings, as <see cref="TieringEngineBuilder.AddTexts"/> does. Wrong ones are refused when <c>AddCustomerTiering</c> returns, as soon as there is a policy.</summary>
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

    /// <summary>Takes an edit, once.</summary>
    internal CustomerTieringBuilder Take(IRuleStep step)
    {
        if (!_steps.Contains(step))
            _steps.Add(step);
        return this;
    }

    /// <summary>Makes the engine.</summary>
    /// <exception cref="ArgumentException">Texts are wrong.</exception>
    /// <exception cref="InvalidOperationException">There is no policy, or there are two, or a rule class asks for a service that is not registered.</exception>
    /// <exception cref="PolicyException">A policy's text has errors, or the policy declares facts that the host has not registered.</exception>
    /// <exception cref="RuleDefinitionException">An edit names no rule, or a rule or template cannot be taken.</exception>
    internal TieringEngine Build(IServiceProvider services)
        => TieringEngine.Create(Policy(), engine => Configure(engine, _steps.Select(s => (Action<RuleEdits>)(rules => s.Apply(rules, services)))));

    /// <summary>Makes the engine as far as that can be done without a container: rules from the first rule class on are left out.</summary>
    /// <returns>The engine; null where rules are left out.</returns>
    /// <inheritdoc cref="Build" path="/exception"/>
    internal TieringEngine? Try()
    {
        var first = _steps.FindIndex(static s => s.RuleClass is not null);
        var tried = _steps.Take(first < 0 ? _steps.Count : first + 1).Select(static s => (Action<RuleEdits>)s.Try);
        var engine = TieringEngine.Create(Policy(), engine => Configure(engine, tried));
        return first < 0 ? engine : null;
    }

    private void Configure(TieringEngineBuilder engine, IEnumerable<Action<RuleEdits>> edits)
    {
        engine.AddIndicators([.. _indicators]);
        foreach (var edit in edits)
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
