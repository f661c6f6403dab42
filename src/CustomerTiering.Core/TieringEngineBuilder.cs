using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using CustomerTiering.Compatibility;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering;

/// <summary>Collects what a host adds to a policy before an engine is made: its indicators, edits to the rules, texts, another evaluator.</summary>
public sealed class TieringEngineBuilder
{
    private readonly HashSet<FactKey> _indicators = [];
    private readonly List<Action<RuleEdits>> _edits = [];

    internal IRuleEvaluatorFactory Evaluators { get; private set; } = new CompiledEvaluatorFactory();

    internal HostTexts Texts { get; private set; } = HostTexts.None;

    /// <summary>Registers the facts that the host fills. What a policy declares must be registered, so that a mistyped id is found at once.</summary>
    /// <exception cref="ArgumentNullException">There is no list, or an indicator in it is null.</exception>
    public TieringEngineBuilder AddIndicators(params FactKey[] indicators)
    {
        foreach (var indicator in Guard.NotNull(indicators, nameof(indicators)))
            _indicators.Add(Guard.NotNull(indicator, nameof(indicators)));
        return this;
    }

    /// <summary>Registers all facts that the policy declares, for tools that read them by id.</summary>
    public TieringEngineBuilder AddIndicatorsOf(TieringPolicy policy)
    {
        _indicators.UnionWith(Guard.NotNull(policy, nameof(policy)).Indicators);
        return this;
    }

    /// <summary>Edits the rules after the policy has listed them: <c>rules.For(Areas.ChangeVerdicts).After("promote-on-growth", rule)</c>. Edits run in the order they are given.</summary>
    public TieringEngineBuilder EditRules(Action<RuleEdits> edit)
    {
        _edits.Add(Guard.NotNull(edit, nameof(edit)));
        return this;
    }

    /// <summary>
    /// Adds texts in one language for what the host brings: <c>rule.unsigned-stays</c>, <c>indicator.agreement-signed</c>, <c>role.crm-department</c>.
    /// What a policy names itself goes before them; they go before the library's own texts, whose keys may be given too, to say something otherwise.
    /// </summary>
    /// <param name="language">The tag of one of the library's languages: <c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c>.</param>
    /// <param name="texts">The texts by key. They are copied; of a key given again the last text counts.</param>
    /// <exception cref="ArgumentException">There is no such language, or texts are wrong: an unknown key, no text, a placeholder that is not filled. All are listed.</exception>
    public TieringEngineBuilder AddTexts(string language, IReadOnlyDictionary<string, string> texts)
    {
        TextCatalogue.For(language);
        var problems = Guard.NotNull(texts, nameof(texts)).Select(static t => TextKeys.ProblemOf(t.Key, t.Value)).Where(static p => p is not null).ToList();
        if (problems.Count > 0)
            throw new ArgumentException($"the texts in `{language}` cannot be taken: {string.Join("; ", problems)}", nameof(texts));

        Texts = Texts.With(language, texts);
        return this;
    }

    /// <summary>Sets what makes the evaluators; the compiled one where nothing is set.</summary>
    public TieringEngineBuilder UseEvaluator(IRuleEvaluatorFactory evaluators)
    {
        Evaluators = Guard.NotNull(evaluators, nameof(evaluators));
        return this;
    }

    /// <summary>Makes the engine.</summary>
    /// <exception cref="PolicyException">The policy declares facts that the host has not registered.</exception>
    /// <exception cref="RuleDefinitionException">Edits name no rule, or a rule cannot be taken; all is listed.</exception>
    [RequiresDynamicCode(AheadOfTime.NeedsDynamicCode)]
    [RequiresUnreferencedCode(AheadOfTime.NeedsWholeAssemblies)]
    public TieringEngine Build(TieringPolicy policy)
    {
        Guard.NotNull(policy, nameof(policy));
        CheckIndicators(policy);
        var edits = new RuleEdits(policy);
        foreach (var edit in _edits)
            edits.Run(edit);
        return new TieringEngine(this, edits.Apply());
    }

    /// <summary>
    /// What grading reads the host has registered. What only other areas read need not be, so that a host that grades alone is not asked for it; it
    /// must at least not be something that is registered under a like name or as another kind.
    /// </summary>
    private void CheckIndicators(TieringPolicy policy)
    {
        var errors = new PolicyErrors();
        for (var i = 0; i < policy.Indicators.Count; i++)
        {
            var key = policy.Indicators[i];
            if (_indicators.Contains(key) || !policy.Reads(key) || (!policy.Grades(key) && !IsMistyped(key)))
                continue;

            errors.Add(
                $"$.indicators[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]",
                $"`{key.Id}` decides and the host has not registered it as a {key.Kind.ToString().ToLowerInvariant()}",
                RemedyFor(key));
        }

        errors.ThrowIfAny(policy.Id);
    }

    private bool IsMistyped(FactKey key) => _indicators.Any(k => k.Id == key.Id) || NearestName.To(key.Id, _indicators.Select(static k => k.Id)) is not null;

    private string RemedyFor(FactKey missing)
    {
        if (_indicators.FirstOrDefault(k => k.Id == missing.Id) is { } other)
            return $"it is registered as a {other.Kind.ToString().ToLowerInvariant()}; make the key with `Indicator.{missing.Kind}`";

        return NearestName.To(missing.Id, _indicators.Select(static k => k.Id)) is { } nearest
            ? $"did you mean `{nearest}`? register `{missing.Id}` with `AddIndicators`"
            : "register it with `AddIndicators`";
    }
}
