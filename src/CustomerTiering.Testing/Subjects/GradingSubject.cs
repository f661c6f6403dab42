using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.Testing.Subjects;

/// <summary>What laws are checked on: something that decides by a policy. Immutable.</summary>
public sealed class GradingSubject
{
    private readonly Func<DecisionRequest, DecisionView> _decide;
    private readonly Func<IReadOnlyList<DecisionRequest>, IReadOnlyList<DecisionView>> _decideAll;
    private readonly Lazy<GradingSubject> _withoutWarnings;

    private GradingSubject(
        TieringPolicy policy,
        Func<DecisionRequest, DecisionView> decide,
        Func<IReadOnlyList<DecisionRequest>, IReadOnlyList<DecisionView>> decideAll,
        DecisionBounds bounds,
        GradingWords words,
        Func<GradingSubject> withoutWarnings)
    {
        Policy = policy;
        Bounds = bounds;
        Words = words;
        _withoutWarnings = new(withoutWarnings);
        _decide = decide;
        _decideAll = decideAll;
    }

    /// <summary>Gets the policy, with the host's edits to its rules.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>Gets the facts that a decision reads and the values at which it may change.</summary>
    public DecisionBounds Bounds { get; }

    /// <summary>Gets what says customers and decisions in words.</summary>
    public GradingWords Words { get; }

    /// <summary>Makes the subject of an engine, the host's rules included.</summary>
    /// <exception cref="ArgumentNullException">There is no engine.</exception>
    public static GradingSubject Of(TieringEngine engine)
    {
        if (engine is null)
            throw new ArgumentNullException(nameof(engine));
        return new(
            engine.Policy,
            request => DecisionView.Of(request, engine.Decide(request)),
            requests => [.. engine.DecideAll(requests).Select((r, i) => DecisionView.Of(requests[i], r.Decision ?? throw r.Error!))],
            engine.Policy.FindBounds(),
            new GradingWords(engine.Policy),
            () => Of(Unwarned(engine)));
    }

    /// <summary>Makes a subject by the same policy that decides otherwise, one by one: a deliberately wrong engine that a law should catch.</summary>
    /// <param name="decide">Decides on one customer; gets the way this subject decides.</param>
    public GradingSubject With(Func<DecisionRequest, Func<DecisionRequest, DecisionView>, DecisionView> decide)
        => With(decide, requests => [.. requests.Select(r => decide(r, _decide))]);

    /// <summary>Makes a subject by the same policy that decides on many otherwise.</summary>
    /// <param name="decideAll">Decides on many, in their order; gets the way this subject decides on one.</param>
    public GradingSubject WithAll(Func<IReadOnlyList<DecisionRequest>, Func<DecisionRequest, DecisionView>, IReadOnlyList<DecisionView>> decideAll)
        => new(Policy, _decide, requests => decideAll(requests, _decide), Bounds, Words, () => WithoutWarnings);

    /// <summary>Decides on one customer.</summary>
    public DecisionView Decide(DecisionRequest request) => _decide(request);

    /// <summary>Decides on many customers at once, in their order.</summary>
    public IReadOnlyList<DecisionView> DecideAll(IReadOnlyList<DecisionRequest> requests) => _decideAll(requests);

    /// <summary>Gets what decides alike by the same policy without its warning rules, with the same mistakes where this subject makes some.</summary>
    internal GradingSubject WithoutWarnings => _withoutWarnings.Value;

    /// <summary>Gives the subject that also tells somebody of each decision on one customer.</summary>
    internal GradingSubject Observed(Action<DecisionView> seen)
        => With(
            (request, decide) =>
            {
                var view = decide(request);
                seen(view);
                return view;
            },
            _decideAll);

    private GradingSubject With(
        Func<DecisionRequest, Func<DecisionRequest, DecisionView>, DecisionView> decide,
        Func<IReadOnlyList<DecisionRequest>, IReadOnlyList<DecisionView>> decideAll)
        => new(Policy, request => decide(request, _decide), decideAll, Bounds, Words, () => WithoutWarnings.With(decide));

    private static TieringEngine Unwarned(TieringEngine engine)
        => TieringEngine.Create(engine.Policy, builder => builder
            .AddIndicatorsOf(engine.Policy)
            .UseEvaluator(engine.Evaluators)
            .EditRules(rules =>
            {
                foreach (var warning in engine.Policy.Tiers.Warnings)
                    rules.For(Areas.TierWarnings).Remove(warning.Id);
            }));
}
