using System;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.DependencyInjection;

/// <summary>What the calls of <c>AddCustomerTiering</c> on one collection of services have come to so far.</summary>
internal sealed class TieringRegistration
{
    private TieringEngine? _engine;

    public CustomerTieringBuilder Builder { get; } = new();

    /// <summary>Gets what keeps the engine from being made; null for nothing. A later call may mend it: bring the policy, an indicator, a template.</summary>
    public string? Problem { get; private set; }

    /// <summary>Gives the engine.</summary>
    /// <exception cref="Exception">It cannot be made, for the same reason as <see cref="Problem"/>, or a rule class cannot.</exception>
    public TieringEngine EngineFor(IServiceProvider services) => _engine ?? Builder.Build(services);

    /// <summary>Tries the configuration.</summary>
    /// <exception cref="ConflictingPoliciesException">There are two policies.</exception>
    public void Check()
    {
        (_engine, Problem) = (null, null);
        try
        {
            _engine = Builder.Try();
        }
        catch (Exception e) when (e is PolicyException or RuleDefinitionException || !Builder.HasPolicy)
        {
            Problem = e.Message;
        }
    }
}
